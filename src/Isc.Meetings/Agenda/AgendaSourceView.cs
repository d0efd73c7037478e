using System.ComponentModel;

namespace Isc.Meetings.Agenda;

/// <summary>What one source gave an item.</summary>
internal sealed record AgendaSourceView(
    [property: Description("Key of the source: meetings.actions-due.")] string Key,
    [property: Description("True where it failed, took over two seconds or is not installed.")] bool Unavailable,
    [property: Description("Day on which it was asked.")] DateOnly On,
    IReadOnlyList<AgendaEntryView> Entries);
