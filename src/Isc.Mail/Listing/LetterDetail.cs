namespace Isc.Mail.Listing;

/// <summary>A letter as it reads.</summary>
internal sealed record LetterDetail(LetterItem Item, string? Text, IReadOnlyList<string> Calendars);
