using System.ComponentModel;
using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>A stay at a level.</summary>
internal sealed record LevelEntryView(
    int Level, LocalizedText Name, string Body, DateTime Entered, DateTime AcknowledgeDue, DateTime DecideDue, DateTime? Acknowledged,
    IReadOnlyList<PauseView> Pauses, DateTime? Left,
    [property: Description("escalated, timedOut, returned, decided, resolved or withdrawn; null while it stays.")] string? Outcome,
    string? Reason,
    [property: Description("Share of the limit to decide that has passed, in per cent of working time.")] int Passed,
    bool Overdue, Guid? By);
