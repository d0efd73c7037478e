using System.Net;
using System.Text.RegularExpressions;

namespace Isc.Modules.Membership.Tests;

public abstract partial class PageTests(ModuleBench<MembershipModule> bench)
{
    [Fact]
    public async Task The_page_counts_the_members_of_2020_and_says_what_is_not_recorded()
    {
        var page = await bench.PageAsync("/membership");

        Assert.Contains("<td class=\"numeric\">23</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"numeric\">26</td>", page, StringComparison.Ordinal);
        Assert.Contains("For 49 members the region is not recorded.", page, StringComparison.Ordinal);
        Assert.Contains("For 49 members the Sector is not recorded.", await bench.PageAsync("/membership?by=sector"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_pages_through_all_entries_of_a_category()
    {
        var entries = 0;
        var path = "/membership?category=academia";
        while (path is not null)
        {
            var page = await bench.PageAsync(path);
            entries += Unnamed().Count(page);
            path = NextHref().Match(page) is { Success: true } next ? "/" + WebUtility.HtmlDecode(next.Groups["href"].Value) : null;
        }

        Assert.Equal(26, entries);
    }

    [GeneratedRegex("Not named in the source", RegexOptions.NonBacktracking)]
    private static partial Regex Unnamed();

    [GeneratedRegex("rel=\"next\" href=\"(?<href>[^\"#]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NextHref();

    public sealed class OnSqlite(SqliteBench bench) : PageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : PageTests(bench), IClassFixture<PostgreSqlBench>;
}
