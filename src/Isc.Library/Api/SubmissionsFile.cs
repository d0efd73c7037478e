using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Export;
using Isc.Library.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Api;

/// <summary>Submissions of documents to bodies as a file.</summary>
internal sealed class SubmissionsFile : IEndpointModule
{
    private static readonly string[] Columns =
        ["id", "document", "symbol", "addressee", "session", "agenda item", "action", "outcome", "mandate", "reported by", "from", "until"];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/submissions/file", FileAsync)
        .WithName("SubmissionsFile")
        .WithSummary("Submissions of documents that the caller may read as CSV, earliest first.")
        .AnswersCsv()
        .AllowAnonymous();

    private static async Task<PushStreamHttpResult> FileAsync(
        LibraryDbContext context, ICurrentActor current, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var names = await bodies.AllAsync(cancellationToken);
        return CsvFile.Of(
            "submissions.csv", Columns,
            context.Submissions.AsNoTracking()
                .Join(context.Documents.AsNoTracking().ReadableBy(current.Actor), s => s.DocumentId, d => d.Id, (s, d) => new { Submission = s, d.Key, d.Symbol })
                .OrderBy(line => line.Submission.From).ThenBy(line => line.Submission.Until).ThenBy(line => line.Submission.Id)
                .AsAsyncEnumerable(),
            (row, line) => row
                .Text($"{line.Submission.Id}").Text(line.Key).Text(line.Symbol).Text(names.GetValueOrDefault(line.Submission.BodyId)?.Key)
                .Text(line.Submission.Session?.ToString()).Text(line.Submission.AgendaItem).Code(line.Submission.Action).Code<SubmissionOutcome>(line.Submission.Outcome)
                .Text(line.Submission.Mandate).Text(line.Submission.ReportedById is { } by ? names.GetValueOrDefault(by)?.Key : null)
                .Date(line.Submission.From).Date(line.Submission.Until));
    }
}
