using Isc.Organisation.Data;
using Isc.Organisation.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Tests;

public abstract class Seeds_of_the_organisation(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Seeds_of_the_organisation(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Seeds_of_the_organisation(databases);

    [Fact]
    public async Task Loading_twice_adds_nothing() => Assert.Equal(0, await Kernel.LoadAsync());

    [Theory]
    [InlineData(OfficeKind.Sector, 3)]
    [InlineData(OfficeKind.Bureau, 3)]
    [InlineData(OfficeKind.GeneralSecretariat, 1)]
    [InlineData(OfficeKind.Department, 2)]
    [InlineData(OfficeKind.Region, 6)]
    [InlineData(OfficeKind.RegionalOffice, 6)]
    public async Task Every_kind_of_office_is_complete(OfficeKind kind, int count)
    {
        var offices = await Kernel.WithAsync<IOrganisation, IReadOnlyList<OfficeInfo>>(o => o.OfficesAsync(TestContext.Current.CancellationToken));
        Assert.Equal(count, offices.Count(o => o.Kind == kind));
    }

    [Fact]
    public async Task Every_bureau_belongs_to_a_sector_and_every_regional_office_to_a_region()
    {
        var offices = await Kernel.WithAsync<IOrganisation, IReadOnlyList<OfficeInfo>>(o => o.OfficesAsync(TestContext.Current.CancellationToken));
        var kinds = offices.ToDictionary(o => o.Id, o => o.Kind);
        Assert.All(offices.Where(o => o.Kind == OfficeKind.Bureau), o => Assert.Equal(OfficeKind.Sector, kinds[o.ParentId!.Value]));
        Assert.All(offices.Where(o => o.Kind == OfficeKind.RegionalOffice), o => Assert.Equal(OfficeKind.Region, kinds[o.ParentId!.Value]));
    }

    [Fact]
    public async Task Every_seat_and_body_refers_to_records_that_exist() => await Kernel.InScopeAsync(async services =>
    {
        var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
        var bodies = await context.Bodies.ToListAsync(TestContext.Current.CancellationToken);
        var seats = await context.Seats.ToListAsync(TestContext.Current.CancellationToken);
        var known = bodies.Select(b => b.Id).Concat(await context.Offices.Select(o => o.Id).ToListAsync(TestContext.Current.CancellationToken)).ToHashSet();
        var wanted = bodies.SelectMany(b => b.Founders.Append(b.ParentId ?? b.Id))
            .Concat(seats.SelectMany(s => new[] { s.BodyId, s.OfficeId ?? s.BodyId, s.RepresentedBodyId ?? s.BodyId }));
        Assert.Empty(wanted.Except(known));
    });

    [Fact]
    public async Task Every_name_and_text_stands_in_six_languages() => await Kernel.InScopeAsync(async services =>
    {
        var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
        var cancelled = TestContext.Current.CancellationToken;
        var bodies = await context.Bodies.ToListAsync(cancelled);
        var offices = await context.Offices.ToListAsync(cancelled);
        var seats = await context.Seats.ToListAsync(cancelled);
        var texts = bodies.SelectMany(b => new[] { b.Name, b.Acronym, b.Purpose, b.TermsOfReference }.Concat(b.Functions))
            .Concat(offices.SelectMany(o => new[] { o.Name, o.Acronym, o.City })).Concat(seats.SelectMany(s => new[] { s.Holder, s.Note })).OfType<LocalizedText>();
        Assert.All(texts, text => Assert.Equal(Languages.All.Count, text.Versions.Count));
    });

    [Fact]
    public async Task Every_body_the_reports_name_cites_its_source() => await Kernel.InScopeAsync(async services =>
    {
        var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
        Assert.All(await context.Bodies.ToListAsync(TestContext.Current.CancellationToken), body => Assert.False(string.IsNullOrWhiteSpace(body.Citation)));
    });
}
