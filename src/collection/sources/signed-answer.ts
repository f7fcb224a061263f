import { JsonCodec2, loadJsonRpcErrorCode, loadRestJsonErrorCode } from '@smithy/core/protocols';

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads bodies as the SDK's JSON protocols do: modelled members only, times to dates, `null` left out. */
const reader = new JsonCodec2({
  timestampFormat: { useTrait: true, default: 7 },
  jsonName: false,
}).createDeserializer();

/** The output of a JSON answer, or the error it brings, thrown as the SDK throws it. */
export async function signedAnswer(
  response: Response,
  body: Uint8Array,
  schema: unknown,
  rest: boolean,
): Promise<object> {
  const text = new TextDecoder().decode(body);
  if (response.statusCode >= 300) throw errorOf(response, text, rest);
  return (await reader.read(schema as never, text)) as object;
}

function errorOf({ statusCode, headers }: Response, text: string, rest: boolean): Error {
  const data = (text === '' ? {} : JSON.parse(text)) as { readonly message?: unknown; readonly Message?: unknown };
  const response = { statusCode, headers, body: undefined } as never;
  const code = rest ? loadRestJsonErrorCode(response, data) : loadJsonRpcErrorCode(response, data);
  const message = data.message ?? data.Message ?? 'UnknownError';
  return Object.assign(new Error(String(message)), {
    name: code ?? 'Unknown',
    $fault: statusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: statusCode },
  });
}
