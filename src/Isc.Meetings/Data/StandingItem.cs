using Isc.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>An item on every agenda of a series.</summary>
/// <param name="Key">Kebab-case, unique in the series.</param>
/// <param name="Text">What is looked at.</param>
/// <param name="Since">When it became one, as exactly as the source says.</param>
/// <param name="Citation">Report and paragraph.</param>
/// <param name="Sources">Keys of the sources that fill it; null for none.</param>
/// <param name="Class">Who may see it.</param>
/// <param name="Minutes">How long it takes; null where that is left open.</param>
/// <param name="Until">Last day on which it stood; null while it stands.</param>
internal sealed record StandingItem(
    string Key,
    LocalizedText Text,
    DateWindow Since,
    string? Citation,
    IReadOnlyList<string>? Sources = null,
    Classification Class = Classification.Public,
    int? Minutes = null,
    DateOnly? Until = null)
{
    /// <summary>Whether it stands on the agenda of a meeting of that date.</summary>
    public bool StandsAt(DateWindow when) => Since.From <= when.Until && !(Until < when.Until);
}
