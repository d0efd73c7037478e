using Isc.Escalation.Calendars;
using Isc.Escalation.Ladders;

namespace Isc.Escalation.Tests;

/// <summary>What a ladder or calendar must be.</summary>
public sealed class LadderTests
{
    private static readonly LadderRules Sound = new Shipped().LadderRules;
    private static readonly HashSet<string> Bodies = ["isc-tf", "mcg", "secretary-general"];
    private static readonly HashSet<string> Calendars = ["geneva"];

    [Fact]
    public void What_ships_is_sound()
    {
        Assert.Empty(LadderCheck.Of(Sound, Bodies, Calendars).Fields);
        Assert.Empty(CalendarCheck.Of(new Shipped().CalendarRules).Fields);
        Assert.Equal(13 * 9, new Shipped().CalendarRules.Holidays.Count);
    }

    [Fact]
    public void A_gap_a_missing_body_and_an_unknown_one_are_refused_by_field()
    {
        Assert.Equal(["levels[1].number"], Wrong(Sound with { Levels = [Sound.Levels[0], Sound.Levels[1] with { Number = 3 }] }));
        Assert.Equal(["levels[1].body"], Wrong(Change(l => l with { Body = " " })));
        Assert.Equal(["levels[1].body"], Wrong(Change(l => l with { Body = "nobody" })));
        Assert.Equal(["levels"], Wrong(Sound with { Levels = [] }));
    }

    [Fact]
    public void Limits_that_cannot_be_kept_are_refused_by_field()
    {
        Assert.Equal(["levels[1].acknowledgeDays"], Wrong(Change(l => l with { AcknowledgeDays = 16 })));
        Assert.Equal(["levels[1].decideDays", "levels[1].acknowledgeDays", "levels[1].urgentDecideDays"], Wrong(Change(l => l with { DecideDays = 0 })));
        Assert.Equal(["levels[1].urgentDecideDays"], Wrong(Change(l => l with { UrgentDecideDays = 16 })));
        Assert.Equal(["warnings"], Wrong(Sound with { Warnings = [80, 50] }));
        Assert.Equal(["calendar"], Wrong(Sound with { Calendar = "mars" }));
    }

    [Fact]
    public void A_calendar_that_never_works_is_refused_by_field()
    {
        var geneva = new Shipped().CalendarRules;
        Assert.Equal(["closes"], CalendarCheck.Of(geneva with { Closes = geneva.Opens }).Fields.Keys);
        Assert.Equal(["days"], CalendarCheck.Of(geneva with { Days = [] }).Fields.Keys);
        Assert.Equal(["zone"], CalendarCheck.Of(geneva with { Zone = "Mars/Olympus" }).Fields.Keys);
        Assert.Equal(["holidays"], CalendarCheck.Of(geneva with { Holidays = [.. geneva.Holidays, geneva.Holidays[0]] }).Fields.Keys);
    }

    private static LadderRules Change(Func<LadderLevel, LadderLevel> change) => Sound with { Levels = [Sound.Levels[0], change(Sound.Levels[1])] };

    private static IEnumerable<string> Wrong(LadderRules rules) => LadderCheck.Of(rules, Bodies, Calendars).Fields.Keys;
}
