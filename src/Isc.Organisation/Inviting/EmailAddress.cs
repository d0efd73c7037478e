using System.Net.Mail;

namespace Isc.Organisation.Inviting;

/// <summary>Tells an e-mail address from other text.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>True for an address and nothing beside it.</summary>
    public static bool IsValid(string text) =>
        text.Length <= Longest && MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}
