namespace Isc.Organisation.Tokens;

/// <summary>Tokens for feeds, in the account's book with the others.</summary>
internal sealed class FeedAddresses(TokenBook book) : IFeedAddresses
{
    public async Task<string> MakeTokenAsync(string name, CancellationToken cancellationToken) =>
        (await book.AddAsync(new() { Name = name, FeedsOnly = true }, cancellationToken)).Token;
}
