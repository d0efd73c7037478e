using Isc.Contributions;

namespace Isc.Escalation;

/// <summary>Suggests issues from a register. A suggestion is offered to those who may raise it, and never raised by itself.</summary>
public interface IIssueSource : IContribution
{
    /// <summary>What is overdue, however long; the escalation kernel offers what has been for more than 20 working days.</summary>
    Task<IReadOnlyList<IssueSuggestion>> SuggestAsync(CancellationToken cancellationToken);
}
