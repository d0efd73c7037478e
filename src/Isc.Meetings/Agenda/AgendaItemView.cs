using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>An item of an agenda.</summary>
internal sealed record AgendaItemView(
    Guid Id,
    int Version,
    [property: Description("2.1; items of a narrower class than the meeting carry its letter: I1. Null until it is on the agenda.")] string? Number,
    Guid? Meeting,
    string Body,
    Guid? Parent,
    [property: Description("Place among its siblings, from 1.")] int Place,
    [property: Description("normal, standing, late or other.")] string Kind,
    [property: Description("proposed, planned, discussing, settled, carried-over, declined or withdrawn.")] string State,
    LocalizedText Title,
    string? Presenter,
    [property: Description("information, discussion, decision or approval.")] string Expected,
    [property: Description("Its own minutes.")] int? Minutes,
    [property: Description("With those of what stands under it.")] int MinutesInAll,
    [property: Description("public, members, internal or restricted.")] string Class,
    [property: Description("What its sources gave: live until the agenda is fixed, then as it was fixed.")] IReadOnlyList<AgendaSourceView> Sources,
    IReadOnlyList<AgendaDocumentView> Documents,
    [property: Description("The item of an earlier meeting that goes on here.")] Guid? CarriedFrom,
    [property: Description("How often it has been carried over.")] int Carried,
    string? Reason,
    [property: Description("What the caller may do with it now: names of POST meetings/agenda-items/{id}/{trigger}.")] IReadOnlyList<string> Allowed) : IVersioned;
