/** Codes with which AWS, the SDK or we say that the keys of a session have run out and could not be renewed, or only with keys of another account. */
export const expiredCredentials =
  /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired|ExpiredCredentials|CredentialsProviderError|TokenProviderError|WRONG_ACCOUNT)$/;
