using System.ComponentModel;

namespace Isc.Meetings.Actions;

/// <summary>A step in the life of an action, with its owner and due date from then on.</summary>
internal sealed record ActionStepView(
    DateTime At,
    string Trigger,
    string State,
    [property: Description("Account that did it; null for Isc itself.")] Guid? By,
    Guid? OwnerOffice,
    Guid? OwnerAccount,
    DateOnly? Due,
    string? Words);
