using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>A document on an item.</summary>
internal sealed record AgendaDocumentView(
    Guid Document,
    [property: Description("In addresses: library/{key}.")] string Key,
    string? Symbol,
    LocalizedText Title,
    [property: Description("Rev.1, Add.1, Corr.1; null for the first issue.")] string? Revision,
    [property: Description("State of the document today.")] string State,
    [property: Description("Codes of the languages in which it can be read.")] IReadOnlyList<string> Languages,
    [property: Description("The other languages that are known of, with where each stands.")] IReadOnlyDictionary<string, string> Pending,
    [property: Description("Day of the submitted snapshot that is shown; null for the living version.")] DateOnly? Submitted,
    [property: Description("public, members, internal or restricted.")] string Class);
