using Isc.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Agenda;

/// <summary>Items as the API and the pages show them.</summary>
internal static class AgendaViews
{
    public static AgendaItemView Of(
        AgendaLine line, int minutesInAll, FilledAgenda? filled, IReadOnlyList<AgendaDocumentView> documents, Actor actor) => Of(
        line.Item, line, minutesInAll, filled, documents, actor);

    private static AgendaItemView Of(
        AgendaItem item, AgendaLine line, int minutesInAll, FilledAgenda? filled, IReadOnlyList<AgendaDocumentView> documents, Actor actor) => new(
        item.Id, item.Version, line.Number, item.MeetingId, item.BodyKey, item.ParentId, line.Place, Kebab<AgendaItemKind>.Of(item.Kind), Kebab<AgendaItemState>.Of(item.State),
        item.Title, item.Presenter, Kebab<ExpectedResult>.Of(item.Expected), item.Minutes, minutesInAll, Kebab<Classification>.Of(item.Class),
        [.. (filled?.Sources ?? []).Select(source => new AgendaSourceView(source.Key, source.Failed, filled!.On,
            [.. source.Entries.Select(e => new AgendaEntryView(e.Subject.Kind, e.Subject.Id, e.Subject.Path, e.Title, e.Note, e.Due))]))],
        documents, item.CarriedFrom, item.Carried, item.Reason,
        [.. AgendaItemLife.Machine.AllowedTo(actor, item.State, relation => Stands(actor, item, relation)).Select(Kebab<AgendaItemTrigger>.Of)]);

    public static bool Stands(Actor actor, AgendaItem item, Relation relation) => relation switch
    {
        Relation.Proposer => actor.May(Access.MeetingsPermissions.Preside) || (actor.AccountId is { } account && account == item.ProposedBy),
        _ => false,
    };
}
