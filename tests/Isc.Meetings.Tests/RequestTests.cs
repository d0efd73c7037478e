using Isc.Access;
using Isc.Meetings.Decisions;
using Isc.Meetings.Listing;
using Isc.Meetings.Recording;
using Isc.Text;

namespace Isc.Meetings.Tests;

public sealed class RequestTests
{
    private static readonly RecordMeetingRequest Good = new() { Body = "isc-tf", From = new(2021, 3, 30), Status = "held" };

    [Fact]
    public void Good_meeting_has_no_problem() => Assert.False(RecordMeetingCheck.Of(Good, Actor.System).Any);

    [Fact]
    public void Each_fault_of_a_meeting_is_named_by_its_field()
    {
        AssertField("body", Good with { Body = " " });
        AssertField("from", Good with { From = null });
        AssertField("from", Good with { From = DateOnly.MinValue });
        AssertField("until", Good with { Until = new(2021, 3, 29) });
        AssertField("status", Good with { Status = "open" });
        AssertField("status", Good with { Status = "no such status" });
        AssertField("title", Good with { Title = LocalizedText.English(new string('x', 301)) });
        AssertField("startsAt", Good with { StartsAt = "25:00" });
        AssertField("endsAt", Good with { StartsAt = "10:00", EndsAt = "09:00" });
        AssertField("zone", Good with { Zone = "Mars/Olympus" });
        AssertField("mode", Good with { Mode = "telepathic" });
        AssertField("place", Good with { Place = new string('x', 201) });
        AssertField("class", Good with { Class = "secret" });
    }

    [Fact]
    public void Each_fault_of_a_decision_is_named_by_its_field()
    {
        var good = new RecordDecisionRequest { Body = "iscg", From = new(2021, 3, 30), Text = LocalizedText.English("Agreed") };
        Assert.False(RecordDecisionCheck.Of(good, Actor.System).Any);
        foreach (var (field, bad) in new[]
        {
            ("body", good with { Body = null }),
            ("text", good with { Text = null }),
            ("text", good with { Text = LocalizedText.English(new string('x', 4_001)) }),
            ("until", good with { Until = new(2021, 3, 1) }),
            ("kind", good with { Kind = "whim" }),
            ("themes", good with { Themes = ["Not A Key"] }),
            ("requests", good with { Requests = [new(null!, LocalizedText.English("Members"), false, null, null)] }),
            ("requests", good with { Requests = [new(LocalizedText.English("Do"), LocalizedText.English("Members"), true, new(2021, 5, 1), null)] }),
        })
            Assert.Equal([field], RecordDecisionCheck.Of(bad, Actor.System).Fields.Keys);
    }

    [Fact]
    public void Each_fault_of_a_list_is_named_by_its_field()
    {
        Assert.Equal(["status"], new ListMeetingsRequest { Status = "hold" }.Read().Problems.Fields.Keys);
        Assert.Equal(["cursor"], new ListMeetingsRequest { Cursor = "x" }.Read().Problems.Fields.Keys);
        Assert.Equal(["size"], new ListMeetingsRequest { Size = 201 }.Read().Problems.Fields.Keys);
        Assert.Equal(["to"], new ListMeetingsRequest { From = new(2021, 1, 2), To = new(2021, 1, 1) }.Read().Problems.Fields.Keys);
    }

    private static void AssertField(string field, RecordMeetingRequest request) => Assert.Equal([field], RecordMeetingCheck.Of(request, Actor.System).Fields.Keys);
}
