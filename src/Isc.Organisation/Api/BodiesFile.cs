using Isc.Bodies;
using Isc.Export;
using Isc.Modules;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Api;

/// <summary>Bodies as a file.</summary>
internal sealed class BodiesFile : IEndpointModule
{
    private static readonly string[] Columns = ["id", "key", "type", "acronym", "name", "parent", "founders", "since from", "since until", "ended", "email"];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/bodies/file", FileAsync)
        .WithName("BodiesFile")
        .WithSummary("Bodies as CSV in order of key, with those that set them up.")
        .AnswersCsv()
        .AllowAnonymous();

    private static async Task<PushStreamHttpResult> FileAsync(OrganisationDbContext context, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var names = await bodies.AllAsync(cancellationToken);
        return CsvFile.Of(
            "bodies.csv", Columns, context.Bodies.AsNoTracking().OrderBy(b => b.Key).AsAsyncEnumerable(),
            (row, b) => row
                .Text($"{b.Id}").Text(b.Key).Code<BodyType>(b.Type).Text(b.Acronym?.ToString()).Text(b.Name.ToString()).Text(KeyOf(b.ParentId))
                .Text(string.Join("; ", b.Founders.Select(id => KeyOf(id)))).Date(b.Since?.From).Date(b.Since?.Until).Date(b.Ended).Text(b.Email));

        string? KeyOf(Guid? id) => id is { } one ? names.GetValueOrDefault(one)?.Key : null;
    }
}
