using Isc.Access;
using Isc.Mail.Tests.Smtp;
using Isc.Testing;
using Isc.Text;

namespace Isc.Mail.Tests;

/// <summary>Against a real SMTP server.</summary>
[Trait("Promise", "I29")]
[Trait("Catalogue", "T27")]
public abstract class SendingTests(IDatabases databases)
{
    private const string Invitation = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@isc\r\nSUMMARY:Réunion\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [Fact]
    public async Task Letter_arrives_in_the_readers_language_as_text_html_and_calendar()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        var account = room.Accounts.Add("nadege@isc.example", "ar");
        await room.HandleAsync(PostRoom.Request(account) with
        {
            Subject = new([new("en", "Meeting 40"), new("ar", "الاجتماع 40")]),
            Text = new([new("en", "It is on Thursday."), new("ar", "يُعقد يوم **الخميس**. <script>alert(1)</script>")]),
            Path = "/meetings/1",
            Calendar = LocalizedText.English(Invitation),
        });
        Assert.Equal(1, await room.SendAsync());

        var mail = Assert.Single(server.Read);
        Assert.Equal(("Nadège O’Brien <nadege@isc.example>", "الاجتماع 40", "ar"), (mail.To, mail.Subject, mail.Language));
        Assert.Equal(["text/plain", "text/html", "text/calendar", "text/calendar"], mail.Parts.Select(part => part.Type));
        Assert.Contains("يُعقد يوم **الخميس**.", mail.Parts[0].Text, StringComparison.Ordinal);
        Assert.Contains("https://isc.example/ar/meetings/1", mail.Parts[0].Text, StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", mail.Parts[1].Text, StringComparison.Ordinal);
        Assert.Contains("<strong>الخميس</strong>", mail.Parts[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail.Parts[1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.All(mail.Parts.Skip(2), calendar => Assert.Equal(
            ("REQUEST", Invitation.Replace("END:VEVENT", "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:nadege@isc.example\r\nEND:VEVENT", StringComparison.Ordinal)), (calendar.Method, calendar.Text)));
        Assert.Equal("meeting.ics", mail.Parts[3].File);
        Assert.All(server.Taken[0].Split("\r\n"), line => Assert.True(line.Length <= 998));
        Assert.Equal("sent", (await room.LettersAsync())[0].State);
    }

    [Fact]
    public async Task Server_that_is_down_loses_nothing_and_gets_each_letter_once_when_it_is_back()
    {
        var port = SmtpServer.FreePort();
        await using var room = await PostRoom.OpenAsync(databases, port);
        var accounts = Enumerable.Range(0, 5).Select(i => room.Accounts.Add($"a{i}@isc.example")).ToList();
        foreach (var account in accounts)
            await room.HandleAsync(PostRoom.Request(account));
        for (var hour = 0; hour < 48; hour++)
        {
            Assert.Equal(0, await room.SendAsync());
            room.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.All(await room.LettersAsync(), letter => Assert.Equal("waiting", letter.State));
        await using var server = await SmtpServer.StartAsync(port);
        Assert.Equal(5, await room.SendAsync());
        Assert.Equal(0, await room.SendAsync());
        Assert.Equal(5, server.Taken.Count);
    }

    [Fact]
    public async Task Refusal_for_ever_is_for_the_administrator_and_refusal_for_now_is_tried_later()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        await room.HandleAsync(PostRoom.Request(room.Accounts.Add("never@isc.example")));
        await room.HandleAsync(PostRoom.Request(room.Accounts.Add("later@isc.example")));
        await room.HandleAsync(PostRoom.Request(room.Accounts.Add("now@isc.example")));
        Assert.Equal(2, await room.SendAsync());
        Assert.Equal(["sent", "waiting", "failed"], (await room.LettersAsync()).Select(l => l.State));
        for (var attempt = 0; attempt < Sending.LetterSender.MaximumAttempts; attempt++)
        {
            room.Clock.Advance(TimeSpan.FromDays(1));
            await room.SendAsync();
        }

        Assert.Equal(["sent", "failed", "failed"], (await room.LettersAsync()).Select(l => l.State));
    }

    [Fact]
    public async Task Letter_of_a_sender_that_died_leaves_again_under_the_same_message_id()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        await room.HandleAsync(PostRoom.Request(room.Accounts.Add("a@isc.example")));
        await room.SendAsync();
        // As it stands when the process dies between the server's answer and ours being written down.
        await room.InScopeAsync<Data.MailDbContext, int>((context, cancelled) =>
        {
            var letter = context.Letters.Single();
            (letter.State, letter.DueAt) = (Data.LetterState.Waiting, room.Clock.GetUtcNow().UtcDateTime.AddMinutes(5));
            return context.SaveChangesAsync(cancelled);
        });
        Assert.Equal(0, await room.SendAsync());
        room.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, await room.SendAsync());
        Assert.Equal(2, server.Taken.Count);
        Assert.Single(server.Taken.Select(MessageIdOf).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_letter_once()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        for (var i = 0; i < 10; i++)
            await room.HandleAsync(PostRoom.Request(room.Accounts.Add($"a{i}@isc.example")));
        await Task.WhenAll(room.SendAsync(), room.SendAsync(), room.SendAsync());
        Assert.Equal(10, server.Taken.Count);
        Assert.Equal(10, server.Taken.Select(MessageIdOf).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Secret_is_forgotten_once_it_is_sent()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        await room.HandleAsync(PostRoom.Request(room.Accounts.Add("a@isc.example"), text: "https://isc.example/invitation/secret") with { Sensitive = true });
        await room.SendAsync();
        Assert.Contains("invitation/secret", server.Read[0].Parts[0].Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await room.PartsAsync()).Text);
    }

    [Fact]
    public async Task Address_without_an_account_is_written_to_once()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var room = await PostRoom.OpenAsync(databases, server.Port);
        await room.HandleAsync(new([], LocalizedText.English("News"), LocalizedText.English("Text")) { Addresses = ["List@isc.example", "list@isc.example "], Class = Classification.Public });
        await room.SendAsync();
        Assert.Contains("list@isc.example", Assert.Single(server.Taken), StringComparison.Ordinal);
    }

    private static string MessageIdOf(string mail) =>
        mail.Split("\r\n").Single(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase));

    public sealed class OnSqlite(SqliteDatabases databases) : SendingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : SendingTests(databases);
}
