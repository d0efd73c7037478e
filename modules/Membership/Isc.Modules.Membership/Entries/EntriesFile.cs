using Isc.Export;
using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Entries;

/// <summary>The register of members as a file.</summary>
internal sealed class EntriesFile : IEndpointModule
{
    private static readonly string[] Columns = ["id", "entity", "category", "sector", "region", "joined from", "joined until", "left from", "left until"];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/entries/file", FileAsync)
        .WithName("MembershipEntriesFile")
        .WithSummary("Entries of the register as CSV, earliest joined first.")
        .AnswersCsv()
        .AllowAnonymous();

    private static async Task<PushStreamHttpResult> FileAsync(MembershipDbContext context, IOrganisation organisation, CancellationToken cancellationToken)
    {
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        return CsvFile.Of(
            "membership.csv", Columns, context.Entries.AsNoTracking().OrderBy(e => e.From).ThenBy(e => e.Id).AsAsyncEnumerable(),
            (row, e) => row
                .Text($"{e.Id}").Text(e.Entity).Code<MembershipCategory>(e.Category).Text(offices.Find(e.SectorId)?.Key).Text(offices.Find(e.RegionId)?.Key)
                .Date(e.From).Date(e.Until).Date(e.LeftFrom).Date(e.LeftUntil));
    }
}
