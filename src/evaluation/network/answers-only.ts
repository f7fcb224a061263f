const managed = /^arn:[^:*?]*:(s3|cloudfront|execute-api|apigateway|sqs):/;

/** Whether an ARN that the client wrote can only mean managed services: they answer at public endpoints and stand in no subnet. */
export function answersOnly(pattern: string): boolean {
  return managed.test(pattern);
}
