using Isc.Access;
using Isc.Escalation;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Following;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

/// <summary>What issues leave on the recommendations that they are about.</summary>
public abstract class FollowUpTests(ModuleBench<OversightModule> bench)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_comes_twice_leaves_one_on_each_recommendation_and_changes_no_standing()
    {
        var (first, second) = (await AnyAsync("JIU-TWICE/1"), await AnyAsync("JIU-TWICE/2"));
        var message = Guid.CreateVersion7();
        var happened = Concluded("decided", Classification.Internal, first) with { Links = [new("recommendation", first), new("recommendation", second), new("document", first)] };
        await TellAsync(message, happened);
        await TellAsync(message, happened);
        foreach (var id in new[] { first, second })
        {
            var kept = Assert.Single(await KeptAsync(id));
            Assert.Equal((new DateOnly(2021, 3, 1), "ISSUE-12", "isc-tf", "decided"), (kept.On, kept.Issue, kept.Body, kept.Outcome));
            Assert.Equal("underConsideration", (await bench.Http.ReadAsync($"recommendations/{id}")).GetProperty("acceptance").GetString());
        }
    }

    [Theory]
    [InlineData("withdrawn", Classification.Internal)]
    [InlineData("decided", Classification.Restricted)]
    public async Task What_is_withdrawn_or_restricted_leaves_none(string outcome, Classification @class)
    {
        var id = await AnyAsync($"JIU-NONE/{outcome}");
        await TellAsync(Guid.CreateVersion7(), Concluded(outcome, @class, id));
        Assert.Empty(await KeptAsync(id));
    }

    public sealed class OnSqlite(SqliteBench bench) : FollowUpTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : FollowUpTests(bench), IClassFixture<PostgreSqlBench>;

    private async Task<Guid> AnyAsync(string report) => Guid.Parse((await bench.Http.RegisteredAsync(report)).Split('/')[^1]);

    private static IssueConcluded Concluded(string outcome, Classification @class, Guid recommendation) => new(
        new("issue", Guid.CreateVersion7(), "/escalations/12"), "ISSUE-12", new SourceRef("recommendation", recommendation), "accessibility", outcome, "isc-tf",
        new(2021, 3, 1), LocalizedText.English("Each Sector pays its own"), @class);

    private Task<bool> TellAsync(Guid message, IssueConcluded happened) => bench.InScopeAsync(async scope =>
    {
        await ActivatorUtilities.CreateInstance<IssueConcludedHandler>(scope).HandleAsync(message, happened, Cancel);
        return true;
    });

    private Task<List<FollowUp>> KeptAsync(Guid id) =>
        bench.InScopeAsync(scope => scope.GetRequiredService<OversightDbContext>().FollowUps.AsNoTracking().Where(f => f.RecommendationId == id).ToListAsync(Cancel));
}
