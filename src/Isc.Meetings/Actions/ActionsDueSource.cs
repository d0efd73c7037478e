using Isc.Agenda;
using Isc.Meetings.Data;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Actions;

/// <summary>A body's open actions that are due by its meeting, for the standing item that follows them up.</summary>
internal sealed class ActionsDueSource(ActionReader actions) : IAgendaSource
{
    private const int Most = 100;

    public string Key => "meetings.actions-due";

    public string Name => Plain.Say("Source_ActionsDue");

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await actions.DueAsync(request.Body, request.On, Most, cancellationToken)).Select(a => new AgendaEntry(
            new SourceRef("action", a.Id, $"/meetings/actions/{a.Id}"), a.Text, NoteOf(a), a.Due))];

    private static LocalizedText NoteOf(ActionItem action) => Languages.InEach(() => action.Carried == 0
        ? Plain.Say("Action_Note", Plain.Say("Action_" + Kebab<ActionState>.Of(action.State)), action.Due?.ToLongText() ?? Plain.Say("Action_Undated"))
        : Plain.Say("Action_NoteCarried", Plain.Say("Action_" + Kebab<ActionState>.Of(action.State)), action.Due?.ToLongText() ?? Plain.Say("Action_Undated"), action.Carried));
}
