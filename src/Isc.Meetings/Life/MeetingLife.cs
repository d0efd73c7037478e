using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Life;

/// <summary>The life of a meeting as one table: the routes, the guard, the API's <c>allowed</c> and the tests come from it. What is not a row is refused.</summary>
internal static class MeetingLife
{
    public static IReadOnlyList<MeetingTransition> Table { get; } =
    [
        new(null, MeetingTrigger.Plan, MeetingState.Draft, MeetingsPermissions.Record),
        new(null, MeetingTrigger.Record, MeetingState.Held, MeetingsPermissions.Record),
        new(MeetingState.Draft, MeetingTrigger.Announce, MeetingState.Announced, MeetingsPermissions.Announce),
        new(MeetingState.Announced, MeetingTrigger.Freeze, MeetingState.Open, MeetingsPermissions.Record),
        new(MeetingState.Announced, MeetingTrigger.Move, MeetingState.Announced, MeetingsPermissions.Announce),
        new(MeetingState.Open, MeetingTrigger.Move, MeetingState.Announced, MeetingsPermissions.Announce),
        new(MeetingState.Announced, MeetingTrigger.Start, MeetingState.InProgress, MeetingsPermissions.Conduct),
        new(MeetingState.Open, MeetingTrigger.Start, MeetingState.InProgress, MeetingsPermissions.Conduct),
        new(MeetingState.InProgress, MeetingTrigger.Close, MeetingState.Held, MeetingsPermissions.Conduct),
        new(MeetingState.Draft, MeetingTrigger.Cancel, MeetingState.Cancelled, MeetingsPermissions.Cancel),
        new(MeetingState.Announced, MeetingTrigger.Cancel, MeetingState.Cancelled, MeetingsPermissions.Cancel),
        new(MeetingState.Open, MeetingTrigger.Cancel, MeetingState.Cancelled, MeetingsPermissions.Cancel),
        new(MeetingState.Held, MeetingTrigger.Reopen, MeetingState.InProgress, MeetingsPermissions.Cancel),
    ];

    /// <summary>Triggers of meetings that exist, each with its one permission.</summary>
    public static IReadOnlyList<(MeetingTrigger Trigger, string Permission)> Routes { get; } =
        [.. Table.Where(row => row.From is not null).Select(row => (row.Trigger, row.Permission)).Distinct()];

    /// <summary>The row for a trigger; null where the table refuses it.</summary>
    public static MeetingTransition? Find(MeetingState? from, MeetingTrigger trigger) =>
        Table.SingleOrDefault(row => row.From == from && row.Trigger == trigger);

    /// <summary>What <paramref name="actor"/> may do with a meeting in a state.</summary>
    public static IReadOnlyList<MeetingTrigger> AllowedTo(Actor actor, MeetingState state) =>
        [.. Table.Where(row => row.From == state && actor.May(row.Permission)).Select(row => row.Trigger)];
}
