using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Actions;

/// <summary>An action.</summary>
internal sealed record ActionView(
    Guid Id,
    int Version,
    [property: Description("Key of the body that follows it up; null where none does.")] string? Body,
    [property: Description("The meeting at which it was agreed.")] Guid? Meeting,
    [property: Description("Page of what asked for it, from the root of the language.")] string? Source,
    [property: Description("What it came from.")] LocalizedText? Topic,
    LocalizedText Text,
    Guid? OwnerOffice,
    Guid? OwnerAccount,
    [property: Description("normal or high.")] string Priority,
    DateOnly? Due,
    [property: Description("The first due date that it had.")] DateOnly? OriginalDue,
    [property: Description("proposed, assigned, accepted, in-progress, blocked, claimed-done, verified, cancelled or superseded.")] string State,
    DateOnly Since,
    [property: Description("Open, and its day has passed.")] bool Overdue,
    string? BlockedOn,
    DateOnly? BlockedUntil,
    string? Statement,
    IReadOnlyList<string> Evidence,
    [property: Description("Over how many meetings it has stayed open.")] int Carried,
    Guid? SupersededBy,
    [property: Description("public, members, internal or restricted.")] string Class,
    [property: Description("What the caller may do with it now: names of POST meetings/actions/{id}/{trigger}.")] IReadOnlyList<string> Allowed,
    [property: Description("Its steps, oldest first; empty in lists.")] IReadOnlyList<ActionStepView> History) : IVersioned;
