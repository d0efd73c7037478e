using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>One thing to take up under an item.</summary>
internal sealed record AgendaEntryView(
    [property: Description("What it is: action, issue, recommendation.")] string Kind,
    Guid Record,
    [property: Description("Page that shows it, from the root of the language.")] string? Path,
    LocalizedText Title,
    LocalizedText? Note,
    DateOnly? Due);
