using Isc.Modules;

namespace Isc.Architecture.Tests.Contract;

/// <summary>The guide to the contract says what its comments say.</summary>
public sealed class ContractPageTests
{
    private static readonly IReadOnlyList<string> Page = ContractPage.Of(typeof(IModule).Assembly);

    [Fact]
    public void The_guide_holds_every_type_and_member_of_the_contract() => Accepted.Check("docs/reference/contract.md", Page);

    [Fact]
    public void A_type_stands_there_with_its_members_and_their_words()
    {
        Assert.Contains("### IReportSection", Page);
        Assert.Contains(Page, line => line.StartsWith("- `ComposeAsync(SectionRequest, CancellationToken)`: The section's content", StringComparison.Ordinal));
        Assert.Contains("  module([a module]) --> IReportSection --> Reporting([Isc.Reporting])", Page);
    }
}
