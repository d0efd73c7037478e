namespace Isc.Organisation.Tokens;

/// <summary>A token that was just made.</summary>
/// <param name="Token">The token: this answer is the only one that shows it.</param>
/// <param name="About">What was made.</param>
internal sealed record NewToken(string Token, TokenView About);
