using System.ComponentModel.DataAnnotations;

namespace Isc.Library.Api;

/// <summary>What a transition is given; which of it is needed stands in the state table.</summary>
internal sealed record TransitionRequest
{
    [MaxLength(2_000)]
    public string? Reason { get; init; }

    [MaxLength(80)]
    public string? Symbol { get; init; }

    /// <summary>Key of the document that takes its place.</summary>
    [MaxLength(100)]
    public string? Successor { get; init; }

    [MaxLength(20)]
    public string? Revision { get; init; }

    /// <summary>Null where what the transition needs is given.</summary>
    public string? Lacks(TransitionNeeds needs) => needs switch
    {
        TransitionNeeds.Reason when string.IsNullOrWhiteSpace(Reason) => nameof(Reason),
        TransitionNeeds.Symbol when string.IsNullOrWhiteSpace(Symbol) => nameof(Symbol),
        TransitionNeeds.Successor when string.IsNullOrWhiteSpace(Successor) => nameof(Successor),
        TransitionNeeds.Revision when string.IsNullOrWhiteSpace(Revision) => nameof(Revision),
        _ => null,
    };
}
