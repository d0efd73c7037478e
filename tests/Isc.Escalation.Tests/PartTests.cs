using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Parts;
using Isc.Escalation.Raising;
using Isc.Escalation.Reading;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Escalation.Tests;

/// <summary>Who reads an issue though it is restricted, and what it is about, said after it was raised.</summary>
public abstract class PartTests(IDatabases databases) : KernelSuite(databases)
{
    [Fact]
    [Trait("Promise", "I10")]
    public async Task A_reader_who_is_named_reads_what_is_restricted_and_nobody_else()
    {
        var issue = await Kernel.RaiseAsync(Kernel.Question(Classification.Restricted));
        Assert.Null(await ReadAsync(issue.Id, People.Colleague));
        Assert.True((await NameAsync(issue.Id, People.FocalPoint, People.Colleague.AccountId)).Done);
        Assert.True((await NameAsync(issue.Id, People.FocalPoint, People.Colleague.AccountId)).Done);
        Assert.Single((await ReadAsync(issue.Id, People.Colleague))!.Readers);
        Assert.Null(await ReadAsync(issue.Id, People.Stranger));
    }

    [Fact]
    public async Task Only_the_raiser_and_the_chair_name_readers_and_links()
    {
        var issue = await Kernel.RaiseAsync();
        Assert.True((await NameAsync(issue.Id, People.Colleague, People.Stranger.AccountId)).Forbidden);
        Assert.True((await LinkAsync(issue.Id, People.TaskForce, Youth)).Forbidden);
        Assert.True((await LinkAsync(issue.Id, People.Chair, Youth)).Done);
        Assert.True((await LinkAsync(issue.Id, People.FocalPoint, Youth)).Done);
        Assert.Equal("youth", Assert.Single((await ReadAsync(issue.Id, People.FocalPoint))!.Links).Key);
    }

    [Fact]
    public async Task What_is_wrong_names_its_fields()
    {
        var issue = await Kernel.RaiseAsync();
        Assert.Equal(["account"], (await NameAsync(issue.Id, People.FocalPoint, Guid.CreateVersion7())).Problems!.Fields.Keys);
        Assert.Equal(["key", "kind", "path"], (await LinkAsync(issue.Id, People.FocalPoint, new() { Path = "//elsewhere.example" })).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
    }

    public sealed class OnSqlite(SqliteDatabases databases) : PartTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : PartTests(databases);

    private static LinkRequest Youth => new() { Kind = LinkKind.Theme, Key = "youth" };

    private Task<PartOutcome> NameAsync(Guid issue, Actor by, Guid? account) =>
        Kernel.AskAsync<IssueParts, PartOutcome>(by, (parts, cancel) => parts.NameReaderAsync(issue, new() { Account = account }, cancel));

    private Task<PartOutcome> LinkAsync(Guid issue, Actor by, LinkRequest request) =>
        Kernel.AskAsync<IssueParts, PartOutcome>(by, (parts, cancel) => parts.LinkAsync(issue, request, cancel));

    private Task<IssueDetail?> ReadAsync(Guid issue, Actor reader) => Kernel.AskAsync<IssueReader, IssueDetail?>(reader, (issues, cancel) => issues.FindAsync(issue, cancel));
}
