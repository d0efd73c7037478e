using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>An item to add or to change.</summary>
internal sealed record AgendaItemRequest
{
    public LocalizedText? Title { get; init; }

    [Description("The item it stands under; left out at the top.")]
    public Guid? Parent { get; init; }

    [Description("Place among its siblings, from 1; last where left out.")]
    public int? Place { get; init; }

    [Description("normal (default), standing, late or other. After the agenda is fixed, what is added is late.")]
    public string? Kind { get; init; }

    [Description("Who introduces it, by name or post.")]
    public string? Presenter { get; init; }

    [Description("information (default), discussion, decision or approval.")]
    public string? Expected { get; init; }

    [Description("How long it takes.")]
    public int? Minutes { get; init; }

    [Description("public, members, internal or restricted; that of the meeting unless given, and never wider than the item it stands under.")]
    public string? Class { get; init; }

    [Description("Keys of sources that fill it: escalation.open, meetings.actions-due.")]
    public IReadOnlyList<string>? Sources { get; init; }

    [Description("Documents of the library.")]
    public IReadOnlyList<AgendaDocumentRequest>? Documents { get; init; }
}
