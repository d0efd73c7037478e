using FsCheck;
using FsCheck.Fluent;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Rates;
using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Tests;

/// <summary>Rates equal a plain recount, and the states add up to the total.</summary>
[Trait("Promise", "I19")]
public sealed class TallyTests
{
    private static readonly DateOnly AsOf = new(2021, 3, 31);

    private static readonly Gen<RecommendationAsOf> Recommendation =
        from acceptance in Gen.Elements(Enum.GetValues<Acceptance>())
        from implementation in Gen.Elements(Enum.GetValues<Implementation>())
        from due in Gen.Choose(-400, 400)
        let accepted = acceptance is Acceptance.Accepted or Acceptance.PartiallyAccepted
        select new RecommendationAsOf(
            Guid.NewGuid(), OversightStream.Imac, "R", Form.Formal, Addressee.ExecutiveHead, null,
            due % 5 == 0 ? null : AsOf.AddDays(due), new Standing(acceptance, accepted ? implementation : null));

    private static readonly Arbitrary<RecommendationAsOf[]> Registers = Recommendation.ArrayOf().ToArbitrary();

    [Fact]
    public void Counts_of_random_registers_equal_a_plain_recount() => Check(register =>
    {
        var (implemented, accepted, relevant, overdue) = (0, 0, 0, 0);
        foreach (var item in register)
        {
            if (item.Standing.Acceptance != Acceptance.NotRelevant)
                relevant++;
            if (item.Standing.Implementation is null)
                continue;
            accepted++;
            if (item.Standing.Implementation == Implementation.Verified)
                implemented++;
            else if (item.Standing.Implementation is not (Implementation.Overtaken or Implementation.WillNotImplement) && item.Due is { } due && due < AsOf)
                overdue++;
        }

        var tally = Tally.Of(register, AsOf);
        return tally.Acceptance == new Rate(accepted, relevant) && tally.Implementation == new Rate(implemented, accepted)
            && tally.ImplementedOfAll == new Rate(implemented, register.Length) && tally.Overdue == overdue;
    });

    [Fact]
    public void The_states_add_up_to_the_total() => Check(register =>
    {
        var tally = Tally.Of(register, AsOf);
        return tally.Total == tally.NotRelevant + tally.UnderConsideration + tally.NotAccepted + tally.Accepted
            && tally.Accepted == tally.Implemented + tally.Open + tally.Closed;
    });

    [Fact]
    public void A_numerator_never_exceeds_its_denominator() => Check(register =>
    {
        var tally = Tally.Of(register, AsOf);
        return new[] { tally.Acceptance, tally.Implementation, tally.ImplementedOfAll }.All(rate => rate.Numerator <= rate.Denominator);
    });

    private static void Check(Func<RecommendationAsOf[], bool> holds) =>
        Prop.ForAll(Registers, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 200, soak: 10_000)));
}
