using System.ComponentModel;

namespace Isc.Mail.Listing;

/// <summary>A letter in the list.</summary>
internal sealed record LetterItem(
    Guid Id,
    [property: Description("Address, or the name of the account.")] string To,
    [property: Description("Null where the caller may not read what it tells.")] string? Subject,
    [property: Description("waiting, sent, kept, failed or withheld.")] string State,
    DateTime CreatedAt,
    DateTime? SettledAt,
    int Attempts,
    string? Error);
