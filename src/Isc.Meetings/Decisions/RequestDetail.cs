using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>What a decision asks of somebody.</summary>
internal sealed record RequestDetail(
    LocalizedText Text,
    LocalizedText Addressee,
    [property: Description("True when it holds until it is withdrawn.")] bool Standing,
    DateOnly? Due,
    [property: Description("open, in-progress, done or withdrawn; open unless given.")] string? State);
