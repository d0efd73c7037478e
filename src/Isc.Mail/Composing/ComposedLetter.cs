namespace Isc.Mail.Composing;

/// <summary>A letter in its reader's language.</summary>
/// <param name="To">Address.</param>
/// <param name="Name">The reader's name; null where only the address is known.</param>
/// <param name="Language">Its language.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Calendars">iCalendar objects to attach, the last word of each event.</param>
internal sealed record ComposedLetter(
    string To, string? Name, string Language, string Subject, string Text, string Html, IReadOnlyList<AttachedCalendar> Calendars);
