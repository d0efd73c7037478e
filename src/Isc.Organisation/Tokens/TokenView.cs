using Isc.Organisation.Data;

namespace Isc.Organisation.Tokens;

/// <summary>An access token as its owner sees it; never the token itself.</summary>
/// <param name="LastUsed">To the hour; null for never.</param>
/// <param name="Permissions">The permissions it keeps of its owner's; null for all.</param>
internal sealed record TokenView(
    Guid Id, string Name, bool FeedsOnly, bool ReadOnly, IReadOnlyList<string>? Permissions,
    DateTime Created, DateTime? Expires, DateTime? LastUsed, DateTime? Withdrawn, int Version)
{
    public static TokenView Of(AccessToken token) => new(
        token.Id, token.Name, token.FeedsOnly, token.ReadOnly, token.Permissions,
        token.Created, token.Expires, token.LastUsed, token.Withdrawn, token.Version);

    public bool IsUsable(DateTime now) => Withdrawn is null && (Expires is not { } end || end > now);
}
