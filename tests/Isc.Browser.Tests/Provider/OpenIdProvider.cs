using System.Diagnostics;
using System.Reflection;
using Isc.Testing;

namespace Isc.Browser.Tests.Provider;

/// <summary>A certified provider that is not ours, as a process of its own: npm's oidc-provider.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    public const string ClientId = "isc";
    public const string ClientSecret = "known to both";

    private static readonly string Folder = typeof(OpenIdProvider).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "OpenIdProvider").Value!;

    private readonly Process _process;

    private OpenIdProvider(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Settings of a host whose people may sign in there.</summary>
    public IEnumerable<string> Settings =>
    [
        .. Described(0, "ties", Address), .. Described(1, "other", Address),
        // Publishes an issuer that is not its address.
        .. Described(2, "imposter", Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)),
        .. Described(3, "strong", Address), "--Isc:SignIn:Providers:3:Acr=two-factors",
        "--Isc:SignIn:Providers:0:Roles:0:Claim=groups", "--Isc:SignIn:Providers:0:Roles:0:Value=secretariat", "--Isc:SignIn:Providers:0:Roles:0:Role=secretariat",
    ];

    public static async Task<OpenIdProvider> StartAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            Requirement.Missing("oidc-provider is missing: npm ci --prefix tests/Isc.Browser.Tests/Provider/oidc");
        var process = Process.Start(new ProcessStartInfo("node", ["provider.mjs", ClientId, ClientSecret])
        {
            WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        // It warns of what only a real deployment needs; unread, it would block.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new(process, await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The provider did not start."));
    }

    private static IEnumerable<string> Described(int place, string key, string address)
    {
        var provider = $"--Isc:SignIn:Providers:{place}:";
        return [$"{provider}Key={key}", $"{provider}Name={key.ToUpperInvariant()}", $"{provider}Authority={address}", $"{provider}ClientId={ClientId}", $"{provider}ClientSecret={ClientSecret}", $"{provider}CreatesAccounts=true"];
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
