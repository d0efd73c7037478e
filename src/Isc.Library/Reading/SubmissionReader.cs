using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Library.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Reading;

/// <summary>Reads submissions of documents that the current actor may read, oldest first.</summary>
internal sealed class SubmissionReader(LibraryDbContext context, ICurrentActor current, IBodyNames bodies)
{
    public Task<IReadOnlyList<SubmissionView>> OfMandateAsync(string mandate, CancellationToken cancellationToken) =>
        ReadAsync(context.Submissions.Where(s => s.Mandate == mandate), cancellationToken);

    public Task<IReadOnlyList<SubmissionView>> OfDocumentAsync(Guid documentId, CancellationToken cancellationToken) =>
        ReadAsync(context.Submissions.Where(s => s.DocumentId == documentId), cancellationToken);

    public Task<IReadOnlyList<SubmissionView>> ReportedByAsync(Guid bodyId, CancellationToken cancellationToken) =>
        ReadAsync(context.Submissions.Where(s => s.ReportedById == bodyId), cancellationToken);

    private async Task<IReadOnlyList<SubmissionView>> ReadAsync(IQueryable<Submission> submissions, CancellationToken cancellationToken)
    {
        var rows = await submissions.AsNoTracking()
            .Join(context.Documents.AsNoTracking().ReadableBy(current.Actor), s => s.DocumentId, d => d.Id, (s, d) => new { Submission = s, Document = d })
            .OrderBy(row => row.Submission.From).ThenBy(row => row.Submission.Until).ThenBy(row => row.Submission.Id)
            .ToListAsync(cancellationToken);
        var names = rows.Count == 0 ? null : await bodies.AllAsync(cancellationToken);
        return [.. rows.Select(row => new SubmissionView(row.Submission, row.Document,
            names!.GetValueOrDefault(row.Submission.BodyId),
            row.Submission.ReportedById is { } by ? names!.GetValueOrDefault(by) : null))];
    }
}
