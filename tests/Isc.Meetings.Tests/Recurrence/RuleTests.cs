using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Isc.Meetings.Recurrence;
using Isc.Testing;
using NodaTime;

namespace Isc.Meetings.Tests.Recurrence;

public sealed class RuleTests
{
    private static readonly LocalDateTime Start = new(2021, 3, 18, 14, 0);

    [Fact]
    [Trait("Catalogue", "T23")]
    public void Every_rule_of_libicals_table_is_right_or_refused()
    {
        var (right, refused, wrong) = (0, 0, new List<string>());
        foreach (var one in LibicalCase.ReadAll())
        {
            if (RuleReader.Read(one.Rule).Rule is not { } rule)
                refused++;
            else if (Occurrences.Of(rule, one.First, DateTimeZone.Utc).Take(one.Expected.Count + 1).SequenceEqual(one.Expected) || rule is { Count: null, Until: null } && Occurrences.Of(rule, one.First, DateTimeZone.Utc).Take(one.Expected.Count).SequenceEqual(one.Expected))
                right++;
            else
                wrong.Add($"{one.Rule} from {one.First}: {string.Join(", ", Occurrences.Of(rule, one.First, DateTimeZone.Utc).Take(one.Expected.Count + 1))}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{right} right, {refused} refused, {wrong.Count} wrong of {right + refused + wrong.Count}");
        Assert.Empty(wrong);
        // A short table proves nothing.
        Assert.True(right >= 30 && right + refused >= 130, $"{right} right, {refused} refused");
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYSETPOS=1", "BYSETPOS=1", RuleFault.Outside)]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO=20", RuleFault.Outside)]
    [InlineData("FREQ=MONTHLY;BYMONTH=3", "BYMONTH=3", RuleFault.Outside)]
    [InlineData("FREQ=HOURLY", "FREQ=HOURLY", RuleFault.Outside)]
    [InlineData("FREQ=DAILY;BYDAY=MO", "BYDAY=MO", RuleFault.Outside)]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3", "BYMONTHDAY=3", RuleFault.Outside)]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "BYDAY=1MO", RuleFault.Unreadable)]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY=3", RuleFault.Unreadable)]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO", "BYDAY=6MO", RuleFault.Unreadable)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32", RuleFault.Unreadable)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0", RuleFault.Unreadable)]
    [InlineData("FREQ=WEEKLY;COUNT=1001", "COUNT=1001", RuleFault.Unreadable)]
    [InlineData("FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0", RuleFault.Unreadable)]
    [InlineData("FREQ=WEEKLY;COUNT=2;UNTIL=20210101", "UNTIL=20210101", RuleFault.Conflict)]
    [InlineData("FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY", RuleFault.Conflict)]
    [InlineData("FREQ=WEEKLY;UNTIL=20210229", "UNTIL=20210229", RuleFault.Unreadable)]
    [InlineData("FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY", RuleFault.Unreadable)]
    [InlineData("FREQ=2", "FREQ=2", RuleFault.Unreadable)]
    [InlineData("COUNT=2", "FREQ=", RuleFault.Unreadable)]
    [InlineData("FREQ", "FREQ", RuleFault.Unreadable)]
    [InlineData("", "", RuleFault.Unreadable)]
    [InlineData("FREQ=WEEKLY;X-OWN=1", "X-OWN=1", RuleFault.Unreadable)]
    public void Rule_outside_the_subset_is_refused_with_its_part(string text, string part, string key) => Assert.Equal(new RuleFault(part, key), RuleReader.Read(text).Fault);

    [Fact]
    [Trait("Catalogue", "T24")]
    public void Printing_what_was_read_gives_the_rule_again() => Prop.ForAll(Rules, rule =>
    {
        var read = RuleReader.Read(rule.ToString());
        return read.Fault is null && read.Rule!.ToString() == rule.ToString() && read.Rule.Equals(rule);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 200, soak: 10_000)));

    [Fact]
    [Trait("Catalogue", "T24")]
    public void Occurrences_rise_begin_at_the_first_day_and_end_where_the_rule_does() => Prop.ForAll(Rules, rule =>
    {
        var starts = Occurrences.Of(rule, Start, DateTimeZone.Utc).Take(200).ToList();
        return starts.Zip(starts.Skip(1)).All(pair => pair.First < pair.Second) && starts.All(s => s >= Start && s.TimeOfDay == Start.TimeOfDay)
            && (rule.Count is not { } count || starts.Count <= count)
            && (rule.Until is not { } until || starts.All(s => until.Holds(s, DateTimeZone.Utc)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 100, soak: 10_000)));

    [Fact]
    [Trait("Catalogue", "T23")]
    [Trait("Promise", "I27")]
    public void No_rule_takes_longer_than_fifty_milliseconds_or_gives_more_than_a_thousand()
    {
        // Once before the clock is looked at, so that compiling is not measured.
        _ = Occurrences.Of(RuleReader.Read("FREQ=DAILY").Rule!, Start, DateTimeZone.Utc).Count();
        foreach (var text in new[] { "FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12", "FREQ=MONTHLY;INTERVAL=1000;BYDAY=5MO", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=YEARLY;INTERVAL=1000" })
        {
            var clock = Stopwatch.StartNew();
            Assert.True(Occurrences.Of(RuleReader.Read(text).Rule!, new LocalDateTime(2021, 2, 1, 9, 0), DateTimeZone.Utc).Count() <= RuleReader.Most);
            Assert.True(clock.ElapsedMilliseconds < 50, $"{text}: {clock.ElapsedMilliseconds} ms");
        }
    }

    [Fact]
    [Trait("Catalogue", "T23")]
    public void Random_text_is_refused_and_never_throws() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        RuleReader.Read(text.Get).Fault is not null || RuleReader.Read(text.Get).Rule is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 500, soak: 100_000)));

    private static Arbitrary<RecurrenceRule> Rules
    {
        get
        {
            var days = Gen.Elements(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToArray());
            var nth = Gen.Elements<int?>(null, 1, 2, 3, 4, 5, -1, -2);
            return Arb.From(
                from frequency in Gen.Elements(Enum.GetValues<Frequency>())
                from interval in Gen.Choose(1, 12)
                from end in Gen.Choose(0, 3)
                from count in Gen.Choose(1, 60)
                from until in Gen.Choose(1, 2_000)
                from monthly in Gen.Elements(true, false)
                from weekdays in Gen.NonEmptyListOf(days)
                from which in nth
                from monthDays in Gen.NonEmptyListOf(Gen.Elements(Enumerable.Range(-31, 63).Where(day => day != 0).ToArray()))
                from weekStart in days
                select new RecurrenceRule
                {
                    Frequency = frequency,
                    Interval = interval,
                    Count = end == 1 ? count : null,
                    Until = end == 2 ? RuleEnd.On(Start.Date.PlusDays(until)) : end == 3 ? new(Start.PlusDays(until), RuleEndForm.Utc) : null,
                    Days = frequency == Frequency.Weekly ? [.. weekdays.Distinct().Select(day => new RuleDay(day))]
                        : frequency == Frequency.Monthly && monthly ? [.. weekdays.Distinct().Select(day => new RuleDay(day, which))] : [],
                    MonthDays = frequency == Frequency.Monthly && !monthly ? [.. monthDays.Distinct().Take(10)] : [],
                    WeekStart = weekStart,
                });
        }
    }
}
