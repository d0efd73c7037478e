namespace Isc.Organisation.SignIn;

/// <summary>A browser by the names people know, from what it calls itself.</summary>
internal static class Client
{
    // In this order: each later browser also claims to be the earlier ones' kin.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>"Firefox, Windows"; what it calls itself where neither is known.</summary>
    public static string Describe(string client) =>
        (Find(Browsers, client), Find(Systems, client)) switch
        {
            ({ } browser, { } system) => $"{browser}, {system}",
            ({ } browser, null) => browser,
            (null, { } system) => system,
            _ => client.Length == 0 ? "–" : client,
        };

    private static string? Find((string Sign, string Name)[] known, string client) =>
        Array.Find(known, name => client.Contains(name.Sign, StringComparison.Ordinal)).Name;
}
