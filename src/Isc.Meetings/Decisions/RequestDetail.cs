using System.ComponentModel;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>What a decision asks of somebody.</summary>
internal sealed record RequestDetail(
    LocalizedText Text,
    LocalizedText Addressee,
    [property: Description("True when it holds until it is withdrawn.")] bool Standing,
    DateOnly? Due,
    [property: Description("open, in-progress, done or withdrawn; open unless given.")] string? State)
{
    public static RequestDetail Of(DecisionRequest request) => new(
        request.Text, request.Addressee, request.Standing, request.Due, Kebab<RequestState>.Of(request.State));

    public DecisionRequest ToRequest() => new(
        Text, Addressee, Standing, Due, Kebab<RequestState>.TryRead(State, out var state) ? state : RequestState.Open);
}
