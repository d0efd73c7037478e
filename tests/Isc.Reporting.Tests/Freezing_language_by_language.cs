using System.Globalization;
using Isc.Reporting.Data;
using Isc.Reporting.Freezing;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Tests;

/// <summary>One language of a long report is in memory at a time, and all are kept or none. Alone, since memory is measured.</summary>
[Trait("Promise", "I31")]
public abstract class Freezing_language_by_language(IDatabases databases)
{
    private static readonly FreezeRequest Council = new() { Key = "council-resolution-191", Since = "2020-04-01", AsOf = "2021-03-31" };

    [Fact]
    public async Task The_memory_that_is_used_does_not_grow_with_the_languages()
    {
        var words = string.Join(' ', Noise(1_000_000).Chunk(5).Select(Convert.ToHexString));
        var figure = new Figure("meetings-held", 10_000, [.. Enumerable.Range(1, 10_000).Select(i => Records.Source("meeting", i))]);
        var used = new List<long>();
        await using var kernel = await Kernel.StartAsync(databases, new FakeSection("organisation.purpose", (request, _) =>
        {
            if (request.Setting("body") == "iscg")
                return Blocks();
            used.Add(GC.GetTotalMemory(forceFullCollection: true));
            return Blocks(new Paragraph(words), new Paragraph(Phrase.Format("{0} meetings were held.", figure)));
        }));

        // The first fills the pools of buffers that the runtime keeps.
        await FreezeAsync(kernel);
        used.Clear();
        await FreezeAsync(kernel);

        Assert.Equal(Languages.All.Count, used.Count);
        Assert.True(used[^1] - used[0] < 15_000_000, string.Join(", ", used));
        Assert.Equal(48, await RowsAsync<FrozenFile>(kernel));
    }

    [Fact]
    public async Task Nothing_stays_of_a_report_that_one_language_cannot_be_composed_of()
    {
        var works = false;
        await using var kernel = await Kernel.StartAsync(databases, new FakeSection("organisation.purpose", (_, _) =>
            works || Languages.Current != "ru" ? Blocks(new Paragraph(CultureInfo.CurrentCulture.Name)) : throw new InvalidOperationException("out of order")));

        await Assert.ThrowsAsync<ReportRequestException>(() => FreezeAsync(kernel));
        var rows = (await RowsAsync<FrozenReport>(kernel), await RowsAsync<FrozenFile>(kernel));
        works = true;
        var frozen = await FreezeAsync(kernel);

        Assert.Equal((0, 0), rows);
        Assert.Equal((1, 24), (frozen.Number, await RowsAsync<FrozenFile>(kernel)));
    }

    [Fact]
    [Trait("Promise", "I2")]
    public async Task Nothing_stays_of_a_report_that_one_language_cannot_be_written_of()
    {
        await using var kernel = await Kernel.StartAsync(databases, new FakeSection("organisation.purpose", new Paragraph("It coordinates.")));
        await FreezeAsync(kernel);
        // The fourth of six languages finds its place taken.
        await ExecuteAsync(kernel, "CREATE UNIQUE INDEX one_french_file ON reporting_files (format) WHERE language = 'fr'");

        await Assert.ThrowsAsync<DbUpdateException>(() => FreezeAsync(kernel));
        var rows = (await RowsAsync<FrozenReport>(kernel), await RowsAsync<FrozenFile>(kernel));
        await ExecuteAsync(kernel, "DROP INDEX one_french_file");
        var frozen = await FreezeAsync(kernel);

        Assert.Equal((1, 24), rows);
        Assert.Equal(2, frozen.Number);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<IReadOnlyList<Block>> Blocks(params IReadOnlyList<Block> blocks) => Task.FromResult(blocks);

    private static Task<FrozenInfo> FreezeAsync(Kernel kernel) =>
        kernel.AskAsync<IFrozenReports, FrozenInfo>((frozen, cancel) => frozen.FreezeAsync(Council, Guid.CreateVersion7(), null, cancel));

    private static Task<int> RowsAsync<T>(Kernel kernel)
        where T : class => kernel.Data.InScopeAsync<ReportingDbContext, int>(context => context.Set<T>().CountAsync(Cancel));

    private static Task<int> ExecuteAsync(Kernel kernel, string statement) =>
        kernel.Data.InScopeAsync<ReportingDbContext, int>(context => context.Database.ExecuteSqlRawAsync(statement, Cancel));

    // What no compression makes small.
    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(191).NextBytes(noise);
        return noise;
    }

    [Collection(Alone.Name)]
    public sealed class OnSqlite(SqliteDatabases databases) : Freezing_language_by_language(databases);

    [Collection(Alone.Name)]
    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Freezing_language_by_language(databases);
}
