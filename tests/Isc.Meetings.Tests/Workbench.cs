using System.Text.Json;
using Isc.Access;
using Isc.Data;
using Isc.Mail;
using Isc.Meetings.Actions;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Outcomes;
using Isc.Meetings.Reading;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

/// <summary>The work of a secretariat on one kernel, in few words.</summary>
internal static class Workbench
{
    /// <summary>A meeting of the ISC-TF in a state, in a series of its own with these standing items.</summary>
    public static Task<Guid> MeetingAsync(this Kernel kernel, MeetingState state, params StandingItem[] standing) => kernel.AddAsync(context =>
    {
        var series = new MeetingSeries { Key = $"series-{Guid.CreateVersion7():N}", BodyId = StableId.Of("body/isc-tf"), BodyKey = "isc-tf", Name = LocalizedText.English("Meetings"), StandingItems = standing };
        context.Add(series);
        return MeetingOf(series, state, new(2021, 4, 20));
    });

    /// <summary>Another meeting of the same series, a month later.</summary>
    public static Task<Guid> NextAsync(this Kernel kernel, Guid meeting, MeetingState state) => kernel.AddAsync(async context =>
    {
        var before = await context.Meetings.SingleAsync(m => m.Id == meeting);
        return MeetingOf(await context.Series.SingleAsync(s => s.Id == before.SeriesId), state, before.From.AddMonths(1));
    });

    public static StandingItem Standing(string key, params string[] sources) =>
        new(key, LocalizedText.English(key), new(new(2015, 3, 1), new(2015, 3, 31)), null, sources, Classification.Public, 10);

    public static AgendaItemRequest Item(string title) => new() { Title = LocalizedText.English(title) };

    public static Task<Result<AgendaItemView>> AddItemAsync(this Kernel kernel, Guid meeting, AgendaItemRequest request, Actor? actor = null) =>
        kernel.AskAsync<AgendaEditor, Result<AgendaItemView>>((agenda, cancelled) => agenda.AddAsync(meeting, request, cancelled), actor);

    public static Task<Result<AgendaItemView>> ChangeItemAsync(this Kernel kernel, AgendaItemView item, AgendaItemRequest request, Actor? actor = null) =>
        kernel.AskAsync<AgendaEditor, Result<AgendaItemView>>((agenda, cancelled) => agenda.ChangeAsync(item.Id, item.Version, request, cancelled), actor);

    public static Task<Result<AgendaItemView>> MoveItemAsync(
        this Kernel kernel, AgendaItemView item, AgendaItemTrigger trigger, AgendaMoveRequest? request = null, Actor? actor = null) =>
        kernel.AskAsync<AgendaMover, Result<AgendaItemView>>((mover, cancelled) => mover.MoveAsync(item.Id, trigger, item.Version, request ?? new(), cancelled), actor);

    public static Task<AgendaView?> AgendaAsync(this Kernel kernel, Guid meeting, Actor? actor = null) =>
        kernel.AskAsync<AgendaReader, AgendaView?>((agenda, cancelled) => agenda.ReadAsync(meeting, cancelled), actor);

    public static Task<Result<OutcomeView>> NoteAsync(this Kernel kernel, Guid item, OutcomeRequest request) =>
        kernel.AskAsync<OutcomeEditor, Result<OutcomeView>>((outcomes, cancelled) => outcomes.AddAsync(item, request, cancelled));

    /// <summary>An item of a meeting in progress that is being discussed.</summary>
    public static async Task<AgendaItemView> DiscussedAsync(this Kernel kernel, Guid meeting, string title = "Item", IReadOnlyList<string>? sources = null)
    {
        var item = (await kernel.AddItemAsync(meeting, Item(title) with { Sources = sources })).Value!;
        return (await kernel.MoveItemAsync(item, AgendaItemTrigger.Open)).Value!;
    }

    public static async Task<Result<MeetingDetail>> MoveMeetingAsync(this Kernel kernel, Guid meeting, MeetingTrigger trigger, TransitionRequest? request = null)
    {
        var version = await kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) => context.Meetings.Where(m => m.Id == meeting).Select(m => m.Version).SingleAsync(cancelled));
        return await kernel.AskAsync<MeetingMover, Result<MeetingDetail>>((mover, cancelled) => mover.MoveAsync(meeting, trigger, version, request ?? new(), cancelled));
    }

    public static Task<Result<ActionView>> MoveActionAsync(this Kernel kernel, ActionView action, ActionTrigger trigger, ActionRequest? request = null, Actor? actor = null) =>
        kernel.AskAsync<ActionMover, Result<ActionView>>((mover, cancelled) => mover.MoveAsync(action.Id, trigger, action.Version, request ?? new(), cancelled), actor);

    public static async Task<ActionView> ActionAsync(this Kernel kernel, Guid id) =>
        (await kernel.AskAsync<ActionReader, ActionView?>((actions, cancelled) => actions.FindAsync(id, cancelled)))!;

    /// <summary>The mails that were asked for, as the outbox holds them and in that order.</summary>
    public static async Task<List<MailRequested>> MailsAsync(this Kernel kernel) => [.. (await kernel.AskAsync<MeetingsDbContext, List<string>>((context, cancelled) =>
            context.Database.SqlQuery<string>($"SELECT payload AS \"Value\" FROM isc_outbox WHERE type = 'Isc.Mail.MailRequested' ORDER BY id").ToListAsync(cancelled)))
        .Select(payload => JsonSerializer.Deserialize<MailRequested>(payload, JsonText.Options)!)];

    private static Task<Guid> AddAsync(this Kernel kernel, Func<MeetingsDbContext, Meeting> make) => kernel.AddAsync(context => Task.FromResult(make(context)));

    private static Task<Guid> AddAsync(this Kernel kernel, Func<MeetingsDbContext, Task<Meeting>> make) => kernel.AskAsync<MeetingsDbContext, Guid>(async (context, cancelled) =>
    {
        var meeting = context.Add(await make(context)).Entity;
        await context.SaveChangesAsync(cancelled);
        return meeting.Id;
    });

    private static Meeting MeetingOf(MeetingSeries series, MeetingState state, DateOnly on) => new()
    {
        SeriesId = series.Id,
        BodyId = series.BodyId,
        BodyKey = series.BodyKey,
        From = on,
        Until = on,
        StartsAt = "14:00",
        EndsAt = "16:00",
        Zone = "Europe/Zurich",
        Mode = MeetingMode.Remote,
        State = state,
    };
}
