using Isc.Organisation.Sections;
using Isc.Organisation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Organisation.Tests;

public abstract class Sections_of_reports(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Sections_of_reports(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Sections_of_reports(databases);

    private static readonly DateOnly EndOf2017 = new(2017, 12, 31);
    private static readonly DateOnly March2021 = new(2021, 3, 31);

    [Fact]
    public async Task Purpose_of_the_task_force_names_its_aims_and_its_service_order()
    {
        var text = await Kernel.ComposeAsync<PurposeSection>("isc-tf", March2021);
        Assert.Contains("three Bureaux and the General Secretariat", text, StringComparison.Ordinal);
        Assert.EndsWith("The terms of reference of the ISC-TF are set out in Service Order No. 16/13.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purpose_of_the_coordination_group_counts_and_names_its_founders() => Assert.StartsWith(
        "The Inter-Sector Coordination Group on issues of mutual interest (ISCG) was established jointly by 3 groups: Radiocommunication Advisory Group (RAG), "
        + "Telecommunication Standardization Advisory Group (TSAG) and Telecommunication Development Advisory Group (TDAG).",
        await Kernel.ComposeAsync<PurposeSection>("iscg", March2021), StringComparison.Ordinal);

    [Fact]
    public async Task Functions_of_the_coordination_group_are_three() =>
        Assert.Equal(3, (await Kernel.ComposeAsync<FunctionsSection>("iscg", March2021)).Split('\n').Length);

    [Fact]
    public async Task Contacts_give_address_and_list()
    {
        var text = await Kernel.ComposeAsync<ContactsSection>("iscg", March2021);
        Assert.Contains("iscg@itu.int", text, StringComparison.Ordinal);
        Assert.Contains("mailing list", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_contacts_prints_nothing() => Assert.Empty(await Kernel.ComposeAsync<ContactsSection>("isc-tf", March2021));

    [Fact]
    public async Task Composition_is_that_of_the_cut_off()
    {
        const string ChiefSpm = "Chief of the Strategic Planning and Membership Department";
        var former = await Kernel.ComposeAsync<CompositionSection>("isc-tf", EndOf2017);
        var latter = await Kernel.ComposeAsync<CompositionSection>("isc-tf", March2021);
        Assert.StartsWith("On 31 December 2017, the ISC-TF was composed as follows.", former, StringComparison.Ordinal);
        Assert.Contains(ChiefSpm, former, StringComparison.Ordinal);
        Assert.DoesNotContain(ChiefSpm, latter, StringComparison.Ordinal);
        Assert.Contains(" Chair: Deputy Secretary-General. ", latter, StringComparison.Ordinal);
        Assert.Contains(" Observer: Head of the Internal Audit Unit. ", latter, StringComparison.Ordinal);
        Assert.EndsWith("Invited: Chiefs of Departments of the Bureaux (on the Chairman’s invitation).", latter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacant_chair_is_said_to_be_vacant() =>
        Assert.Contains("Chair: Nobody named", await Kernel.ComposeAsync<CompositionSection>("iscg", March2021), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar", "الرئيس: نائب الأمين العام")]
    [InlineData("zh", "主席：副秘书长")]
    [InlineData("fr", "Président: Vice-Secrétaire général")]
    [InlineData("ru", "Председатель: Заместитель Генерального секретаря")]
    [InlineData("es", "Presidente: Vicesecretario General")]
    public async Task Composition_speaks_the_language_of_the_report(string language, string chair) =>
        Assert.Contains(chair, await Kernel.ComposeAsync<CompositionSection>("isc-tf", March2021, language), StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_body_fails_by_name()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Kernel.ComposeAsync<PurposeSection>("no-such", March2021));
        Assert.Contains("no-such", error.Message, StringComparison.Ordinal);
    }
}
