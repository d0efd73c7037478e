using Isc.Mail;
using Isc.Mail.Sending;
using Isc.Security.Tests.Logs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Host.Tests.Outgoing;

/// <summary>What leaves this machine is encrypted, to whom it is meant for and nobody else.</summary>
[Trait("Promise", "I26")]
[Trait("Catalogue", "T30")]
public sealed class OutgoingTests
{
    [Theory]
    [InlineData("ConnectionStrings:Isc", "--Isc:Database:Provider=PostgreSql", "--ConnectionStrings:Isc=Host=db.example;Username=isc")]
    [InlineData("ConnectionStrings:Isc", "--Isc:Database:Provider=PostgreSql", "--ConnectionStrings:Isc=Host=db.example;Username=isc;SSL Mode=Require")]
    [InlineData("ConnectionStrings:Isc", "--Isc:Database:Provider=PostgreSql", "--ConnectionStrings:Isc=Host=localhost,db.example;Username=isc")]
    [InlineData("Isc:Mail:StartTls", "--Isc:Mail:Host=mail.example", "--Isc:Mail:From=isc@example.org", "--Isc:Mail:StartTls=false")]
    [InlineData("Isc:SignIn:Providers:0", "--Isc:SignIn:Providers:0:Key=ties", "--Isc:SignIn:Providers:0:Name=TIES", "--Isc:SignIn:Providers:0:ClientId=a", "--Isc:SignIn:Providers:0:ClientSecret=b", "--Isc:SignIn:Providers:0:Authority=http://sign-in.example")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "--OTEL_EXPORTER_OTLP_ENDPOINT=http://collector.example:4317")]
    [InlineData("Isc:Uploads:Scanner", "--Isc:Uploads:Scanner=scanner.example:3310")]
    public void A_connection_to_another_machine_that_would_not_be_encrypted_is_refused_at_the_start(string setting, params string[] settings) =>
        Assert.Contains(setting, Assert.Throws<OperatorException>(() => IscHost.Build(settings)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.9", true)]
    [InlineData("[::1]", true)]
    [InlineData("/run/postgresql", true)]
    [InlineData("localhost.example", false)]
    [InlineData("127.0.0.1.example", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    public void This_machine_is_told_from_others(string host, bool isThis) => Assert.Equal(isThis, ThisMachine.Is(host));

    [Fact]
    public async Task No_letter_is_given_to_a_mail_server_whose_certificate_nobody_vouches_for()
    {
        await using var server = new SelfSigned(greets: true);
        using var connection = new SmtpConnection(new MailSettings("localhost", server.Port, null, null, true), SiteAddress.Read(new ConfigurationBuilder().Build()), TimeProvider.System);
        var answer = await connection.SendAsync(new("a@example.org", null, "en", "Subject", "Text", "<p>Text</p>", []), "<1@localhost>", TestContext.Current.CancellationToken);
        Assert.Contains("certificate", answer.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((1, SmtpAnswerKind.Unreachable, ""), (server.Calls, answer.Kind, server.Heard));
    }

    [Fact]
    public async Task Nobody_is_sent_to_a_provider_whose_certificate_nobody_vouches_for_and_the_failure_is_logged()
    {
        var directory = Directory.CreateTempSubdirectory("isc-outgoing-").FullName;
        await using var provider = new SelfSigned(greets: false);
        using var log = new RecordedLog();
        await using (var server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={directory}", "--Isc:Demo=false", "--Isc:SignIn:Providers:0:Key=ties", "--Isc:SignIn:Providers:0:Name=TIES", "--Isc:SignIn:Providers:0:ClientId=a", "--Isc:SignIn:Providers:0:ClientSecret=b", $"--Isc:SignIn:Providers:0:Authority=https://localhost:{provider.Port}"],
            TestContext.Current.CancellationToken))
        {
            server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
            using var client = new HttpClient { BaseAddress = server.Address };
            client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
            using var answer = await client.GetAsync("en/account/sign-in/ties", TestContext.Current.CancellationToken);
            Assert.Equal("?failed=true", answer.RequestMessage!.RequestUri!.Query);
        }

        Assert.True(provider.Calls > 0);
        Assert.Equal("", provider.Heard);
        Assert.Contains(log.Lines, line => line.Contains("Provider ties does not say how to sign in", StringComparison.Ordinal));
        Directory.Delete(directory, recursive: true);
    }
}
