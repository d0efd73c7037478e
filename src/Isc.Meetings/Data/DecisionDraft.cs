using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>What a decision says beside its text.</summary>
/// <param name="Kind">What is settled.</param>
/// <param name="Reasons">Why; null where none are given.</param>
/// <param name="LegalBasis">On what it rests: a resolution, a service order; null where it names none.</param>
/// <param name="Requests">What it asks of whom.</param>
/// <param name="Themes">Keys of the themes it concerns.</param>
/// <param name="Bodies">Keys of the bodies it concerns.</param>
/// <param name="Supersedes">The decision whose place it takes.</param>
internal sealed record DecisionDraft(
    DecisionKind Kind,
    LocalizedText? Reasons,
    string? LegalBasis,
    IReadOnlyList<DecisionRequest> Requests,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Bodies,
    Guid? Supersedes);
