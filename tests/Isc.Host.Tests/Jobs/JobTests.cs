using System.Data.Common;
using Isc.Host.Jobs;
using Isc.Jobs;
using Isc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Isc.Host.Tests.Jobs;

/// <summary>The runner of scheduled work, over real time.</summary>
public abstract class JobTests(IDatabases databases)
{
    private readonly Diary _diary = new();

    [Fact]
    public async Task A_job_runs_as_the_system_on_its_schedule_and_its_last_run_is_told()
    {
        await using var data = await CreateAsync();
        using var host = await JobHost.StartAsync<EverySecond>(data.Database.Settings, _diary);
        await UntilAsync(() => _diary.Runs.Count >= 2);
        await host.StopAsync(Cancel);
        Assert.All(_diary.Runs, run => Assert.Equal(("system", "tests.every-second"), (run.Actor.Kind, run.Reason)));
        var status = Assert.Single(await host.Services.GetRequiredService<JobLog>().StatusAsync(Cancel));
        Assert.Equal(("tests.every-second", null, 0, null), (status.Key, status.ModuleId, status.Failures, status.Error));
        Assert.True(status.Succeeded == status.Started && status.Next > status.Started);
    }

    [Fact]
    public async Task One_that_throws_runs_again_and_its_reason_is_told()
    {
        await using var data = await CreateAsync();
        using var host = await JobHost.StartAsync<Failing>(data.Database.Settings, _diary);
        await UntilAsync(() => _diary.Runs.Count >= 3);
        await host.StopAsync(Cancel);
        var status = Assert.Single(await host.Services.GetRequiredService<JobLog>().StatusAsync(Cancel));
        Assert.Equal(("out of order", null), (status.Error, status.Succeeded));
        Assert.InRange(status.Failures, 2, _diary.Runs.Count);
    }

    [Fact]
    public async Task A_job_of_a_module_that_is_off_does_not_run()
    {
        await using var data = await CreateAsync();
        using var host = await JobHost.StartAsync<EverySecond>(data.Database.Settings, _diary, switchedOff: true);
        await host.Services.GetRequiredService<JobRunner>().RunAsync("tests.every-second", Cancel);
        await Task.Delay(JobScheduler.Moment + TimeSpan.FromSeconds(2), Cancel);
        Assert.Empty(_diary.Runs);
        Assert.False(Assert.Single(await host.Services.GetRequiredService<JobLog>().StatusAsync(Cancel)).IsOn);
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_run_that_was_missed_while_no_host_ran_is_made_up_for_once()
    {
        await using var data = await CreateAsync();
        await StartedAsync<OnNewYear>(data);
        Assert.Empty(_diary.Runs);
        await LongAgoAsync(data);
        await StartedAsync<OnNewYear>(data, () => _diary.Runs.Count == 1);
        await StartedAsync<OnNewYear>(data);
        Assert.Single(_diary.Runs);
    }

    /// <summary>As though the last start had been two years ago.</summary>
    protected abstract Task LongAgoAsync(TestData data);

    private protected Diary Notes => _diary;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected Task<TestData> CreateAsync() => TestData.CreateAsync(databases, _ => { }, Cancel);

    protected static async Task UntilAsync(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.True(tries < 600, "It did not happen within a minute.");
            await Task.Delay(100, Cancel);
        }
    }

    private protected static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, await command.ExecuteNonQueryAsync(Cancel));
    }

    private async Task StartedAsync<TJob>(TestData data, Func<bool>? until = null)
        where TJob : class, IModuleJob
    {
        using var host = await JobHost.StartAsync<TJob>(data.Database.Settings, _diary);
        if (until is null)
            await Task.Delay(JobScheduler.Moment + TimeSpan.FromSeconds(2), Cancel);
        else
            await UntilAsync(until);
        await host.StopAsync(Cancel);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : JobTests(databases)
    {
        protected override async Task LongAgoAsync(TestData data)
        {
            await using var connection = new SqliteConnection(data.Database.Settings.ConnectionString);
            await ExecuteAsync(connection, """
                INSERT INTO isc_job_runs (id, host, started_at, ended_at, failures)
                VALUES ('tests.on-new-year', 'another', datetime('now', '-2 years'), datetime('now', '-2 years'), 0)
                """);
        }
    }

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : JobTests(databases)
    {
        [Fact]
        public async Task Two_hosts_run_each_time_once_and_never_at_once()
        {
            await using var data = await CreateAsync();
            using var first = await JobHost.StartAsync<EverySecond>(data.Database.Settings, Notes);
            using var second = await JobHost.StartAsync<EverySecond>(data.Database.Settings, Notes);
            await UntilAsync(() => !Notes.Runs.IsEmpty);
            var (before, since) = (Notes.Runs.Count, TimeProvider.System.GetTimestamp());
            await Task.Delay(TimeSpan.FromSeconds(4), Cancel);
            var (runs, seconds) = (Notes.Runs.Count - before, TimeProvider.System.GetElapsedTime(since).TotalSeconds);
            Assert.InRange(runs, 1, (int)seconds + 2);
            Assert.All(Notes.AtOnce, count => Assert.Equal(1, count));
            await Task.WhenAll(first.StopAsync(Cancel), second.StopAsync(Cancel));
        }

        protected override async Task LongAgoAsync(TestData data)
        {
            await using var connection = new NpgsqlConnection(data.Database.Settings.ConnectionString);
            await ExecuteAsync(connection, $"UPDATE isc_quartz_triggers SET next_fire_time = {TimeProvider.System.GetUtcNow().AddYears(-2).UtcTicks}");
        }
    }
}
