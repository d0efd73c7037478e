namespace Isc.Data.Audit;

/// <summary>What a verification found.</summary>
/// <param name="Head">The chain's head; the anchor to keep.</param>
/// <param name="Findings">The first <see cref="MostFindings"/>; none when the trail is whole.</param>
internal sealed record AuditVerdict(AuditAnchor Head, IReadOnlyList<AuditFinding> Findings)
{
    public const int MostFindings = 100;

    public bool IsWhole => Findings is [];
}
