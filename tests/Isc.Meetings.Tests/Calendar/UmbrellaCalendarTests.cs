using Isc.Access;
using Isc.Meetings.Calendar;
using Isc.Testing;

namespace Isc.Meetings.Tests.Calendar;

public abstract class UmbrellaCalendarTests(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : UmbrellaCalendarTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : UmbrellaCalendarTests(databases);

    [Fact]
    public async Task An_umbrella_s_calendar_is_that_of_its_body_and_of_each_covered_theme_and_no_more()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        kernel.Clock.Set(new(2021, 6, 1, 9, 0, 0, TimeSpan.Zero));
        var umbrella = await UidsAsync(kernel, new() { Body = "iscg", Gathered = ["accessibility", "website"] });
        var parts = await UidsAsync(kernel, new() { Body = "iscg" });
        foreach (var theme in new[] { "accessibility", "website" })
            parts = [.. parts, .. await UidsAsync(kernel, new() { Theme = theme })];
        Assert.NotEmpty(umbrella);
        Assert.Equal(parts.Distinct().Order(StringComparer.Ordinal), umbrella.Order(StringComparer.Ordinal));
        var another = await UidsAsync(kernel, new() { Body = "rag", Gathered = ["gender"] });
        Assert.NotEmpty(umbrella.Except(another, StringComparer.Ordinal));
    }

    private static Task<List<string>> UidsAsync(Kernel kernel, CalendarScope scope) => kernel.AskAsync<CalendarReader, List<string>>(
        async (reader, cancelled) => [.. (await reader.ReadAsync(scope, null, cancelled)).Select(e => e.Uid)], Actor.Visitor);
}
