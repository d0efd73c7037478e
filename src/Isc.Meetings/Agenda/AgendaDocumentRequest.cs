using System.ComponentModel;

namespace Isc.Meetings.Agenda;

/// <summary>A document for an item.</summary>
internal sealed record AgendaDocumentRequest
{
    [Description("As cited: C20/38.")]
    public string? Symbol { get; init; }

    [Description("Id in the library, for a document without a symbol.")]
    public Guid? Document { get; init; }

    [Description("True to keep what it is today, whatever becomes of it; false for the living version.")]
    public bool Snapshot { get; init; }
}
