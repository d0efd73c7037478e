using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Audit;

/// <summary>Recomputes the chain, while others go on writing.</summary>
internal sealed class AuditVerifier(IscDbContext context, DatabaseSettings settings)
{
    /// <param name="anchors">Heads that were kept outside.</param>
    /// <param name="progress">Told every 10,000 events.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<AuditVerdict> VerifyAsync(IReadOnlyCollection<AuditAnchor> anchors, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var findings = new List<AuditFinding>();
        var last = await WalkAsync(anchors, progress, findings, cancellationToken);
        findings.AddRange(await context.AuditEvents.Where(e => e.Sequence == null || e.Sequence < 1).OrderBy(e => e.Id).Take(AuditVerdict.MostFindings)
            .Select(e => new AuditFinding(AuditFault.Loose, null)).ToListAsync(cancellationToken));
        await CheckHeadAsync(last, findings, cancellationToken);
        await CheckValuesAsync(findings, cancellationToken);
        if ((await AppendOnly.Audit.MissingAsync(context, settings.Provider, cancellationToken)).Count > 0)
            findings.Add(new(AuditFault.Unprotected, null));
        findings.AddRange(anchors.Where(a => a.Sequence > last.Sequence).Select(a => new AuditFinding(AuditFault.AnchorMissing, a.Sequence)));
        return new(last, [.. findings.Take(AuditVerdict.MostFindings)]);
    }

    /// <summary>The head as the database has it now.</summary>
    public async Task<AuditAnchor> HeadAsync(CancellationToken cancellationToken) =>
        await context.ChainHeads.AsNoTracking().Select(h => new AuditAnchor(h.Sequence, h.Hash)).SingleOrDefaultAsync(cancellationToken)
            ?? new(0, AuditChain.Genesis);

    private async Task<AuditAnchor> WalkAsync(
        IReadOnlyCollection<AuditAnchor> anchors, IProgress<long>? progress, List<AuditFinding> findings, CancellationToken cancellationToken)
    {
        const int EventsBetweenReports = 10_000;
        var anchored = anchors.ToLookup(a => a.Sequence, a => a.Hash);
        var (sequence, hash) = (0L, AuditChain.Genesis);
        await foreach (var happened in context.AuditEvents.AsNoTracking().Where(e => e.Sequence > 0).OrderBy(e => e.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (findings.Count < AuditVerdict.MostFindings)
                findings.AddRange(FaultsOf(happened, sequence, hash, anchored).Select(fault => new AuditFinding(fault, happened.Sequence)));
            (sequence, hash) = (happened.Sequence!.Value, happened.Hash ?? "");
            if (sequence % EventsBetweenReports == 0)
                progress?.Report(sequence);
        }

        return new(sequence, hash);
    }

    private static IEnumerable<AuditFault> FaultsOf(AuditEvent happened, long sequence, string hash, ILookup<long, string> anchored)
    {
        if (happened.Sequence != sequence + 1)
            yield return AuditFault.Gap;
        else if (happened.PreviousHash != hash)
            yield return AuditFault.Unlinked;
        if (happened.Hash != AuditChain.HashOf(happened))
            yield return AuditFault.Edited;
        if (anchored[happened.Sequence!.Value].Any(anchor => anchor != happened.Hash))
            yield return AuditFault.AnchorDiffers;
    }

    // Read last: what is chained meanwhile moves the head on, never back.
    private async Task CheckHeadAsync(AuditAnchor last, List<AuditFinding> findings, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(cancellationToken);
        var isThere = head == last || (head.Sequence > last.Sequence
            && await context.AuditEvents.AnyAsync(e => e.Sequence == head.Sequence && e.Hash == head.Hash, cancellationToken));
        if (!isThere)
            findings.Add(new(AuditFault.HeadDiffers, head.Sequence));
    }

    private async Task CheckValuesAsync(List<AuditFinding> findings, CancellationToken cancellationToken)
    {
        var kept = context.PersonalValues.AsNoTracking().Where(p => p.Value != null && p.Salt != null)
            .Select(p => new { p.Digest, p.Salt, p.Value, Sequence = context.AuditEvents.Where(e => e.Id == p.EventId).Select(e => e.Sequence).FirstOrDefault() });
        await foreach (var value in kept.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (value.Digest != AuditChain.DigestOf(value.Salt!, value.Value!))
                findings.Add(new(AuditFault.ValueEdited, value.Sequence));
        }
    }
}
