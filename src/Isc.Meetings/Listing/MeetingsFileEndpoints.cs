using Isc.Access;
using Isc.Export;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Listing;

/// <summary>Meetings as a file, for recounts.</summary>
internal sealed class MeetingsFileEndpoints : IEndpointModule
{
    private static readonly string[] Columns = ["id", "body", "number", "title", "from", "until", "announced", "status", "mode", "place", "class"];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("file", File)
        .WithName("Meetings_File").WithTags("Meetings")
        .WithSummary("Meetings that the caller may read as CSV, earliest first, with the day on which each was announced.")
        .AnswersCsv()
        .AllowAnonymous();

    private static PushStreamHttpResult File(MeetingsDbContext context, ICurrentActor current) => CsvFile.Of(
        "meetings.csv", Columns,
        context.Meetings.AsNoTracking().VisibleTo(current.Actor).OrderBy(m => m.From).ThenBy(m => m.Rank).ThenBy(m => m.Id).AsAsyncEnumerable(),
        (row, m) => row
            .Text($"{m.Id}").Text(m.BodyKey).Number(m.Number).Text(m.Title?.ToString()).Date(m.From).Date(m.Until).Date(m.AnnouncedOn)
            .Text(Kebab<MeetingState>.Of(m.State)).Text(Kebab<MeetingMode>.Of(m.Mode)).Text(m.Place).Code<Classification>(m.Class));
}
