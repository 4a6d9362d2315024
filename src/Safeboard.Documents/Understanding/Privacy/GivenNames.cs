namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Given names common in the United Kingdom, so that "Jade" or "Omar Bell" in prose is known for a person.</summary>
internal static class GivenNames
{
    private const string List = """
        Aaron Abbie Abdul Abdullah Abigail Adam Adele Adrian Agnes Ahmed Aidan Aileen Ailsa Aisha Alan Alasdair Alastair Albert Alec Alex Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Alison Alistair Allan Allen Alun Alyson Amanda Amber Amelia Amina Amir Amit Amy Andrea Andrew Andy Angela Angie Angus Anil Anita Anjali Ann Anna Annabel Anne Annette Annie Anthony Antonia Anwar Archie Arfon Arjun Arthur Asha Ashley Ashraf Asif Aubrey Audrey Ava Ayesha Aziz
        Barbara Barry Beatrice Becky Belinda Ben Benjamin Bernadette Bernard Beryl Bet Beth Bethan Bethany Betty Beverley Beverly Bill Billy Blair Bob Brenda Brendan Brian Bridget Bronwen Bruce Bryan Bryn
        Caitlin Callum Calum Cameron Carl Carla Carly Carmel Carol Carole Caroline Carolyn Carrie Carys Catherine Cathy Catrin Cecilia Celia Ceri Chantelle Charlene Charles Charlie Charlotte Chloe Chris Christian Christina Christine Christopher Ciara Claire Clare Claudia Clive Colette Colin Colleen Conor Corinne Courtney Craig
        Daisy Damian Daniel Danielle Danny Daphne Darren Dave David Dawn Dean Debbie Deborah Debra Declan Dee Deepa Deirdre Denis Denise Dennis Derek Desmond Diana Diane Dilys Dominic Don Donald Donna Dora Doreen Dorothea Dorothy Doug Douglas Duncan Dylan
        Eamon Ed Eddie Edith Edward Edwin Eileen Elaine Eleanor Elena Eleri Elin Elizabeth Ella Ellen Ellie Elspeth Elwyn Emily Emlyn Emma Eric Erica Erin Ernest Esther Ethan Euan Eva Eve Evelyn Ewan
        Faisal Faith Faiza Farah Farhan Farida Fatima Fay Fergus Fiona Florence Frances Francesca Francis Frank Fraser Fred Frederick Freya
        Gail Gareth Gary Gavin Gaynor Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gethin Gill Gillian Gina Glen Glenn Glenys Gloria Glyn Gordon Grace Graeme Graham Grant Greg Gregory Guy Gwen Gwyn Gwyneth
        Hamid Hamish Hannah Harminder Harold Harpreet Harriet Harry Harvey Hasan Hassan Hayley Hazel Heather Heidi Helen Helena Henry Hilary Hollie Holly Howard Hugh Hugo Humphrey Hussain Huw
        Iain Ian Ibrahim Ieuan Imran Ina Ingrid Iona Iqbal Irene Iris Isaac Isabel Isabella Ishbel Isla Ivor Ivy
        Jack Jackie Jacob Jacqueline Jacqui Jade Jake Jamal James Jamie Jan Jane Janet Janice Janine Jas Jasmin Jasmine Jason Jassi Jay Jayne Jean Jeanette Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jess Jessica Jill Jim Jo Joan Joanna Joanne Jodie Joe Joel John Jon Jonathan Jordan Joseph Josephine Josh Joshua Joy Joyce Judith Judy Julia Julian Julie June Justin Justine
        Kamal Karen Karim Karl Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayleigh Keith Kelly Ken Kenneth Kerry Kevin Khadija Kieran Kim Kimberley Kirsten Kirsty Kit Kofi Krishna Kristina Kuldeep Kumar Kyle
        Lakshmi Lara Laura Lauren Laurence Lawrence Leah Leanne Lee Len Leo Leon Leonard Leonora Leroy Les Lesley Leslie Lewis Liam Lianne Lilian Lily Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lora Lorna Lorraine Louis Louise Luca Lucas Lucy Luke Lyn Lynda Lyndsey Lynn Lynne Lynsey
        Mabel Maeve Maggie Mahmood Maisie Malcolm Malik Mandy Manjit Marcia Marcus Margaret Maria Marian Marie Marilyn Marina Marion Marjorie Mark Martha Martin Martine Martyn Mary Mary-Ann Matilda Matt Matthew Maureen Maurice Mavis Max Maxine Maya Meena Meera Megan Mel Melanie Melissa Menna Merlin Mervyn Mia Michael Michaela Michelle Mick Mike Mikael Miles Millie Mina Miranda Miriam Mo Mohamed Mohammad Mohammed Moira Molly Mona Monica Morag Moses Muhammad Muriel Musa Myra
        Nabeel Nadia Nadine Nancy Naomi Nasreen Natalie Natasha Nathan Naveed Neil Nerys Ngozi Nia Niamh Nicholas Nick Nicki Nicky Nicola Nicole Nigel Nikki Nina Noah Noel Nora Norma Norman Nuala
        Oliver Olivia Olwen Omar Oonagh Orla Oscar Osman Owen
        Paddy Pam Pamela Parveen Pat Patience Patricia Patrick Paul Paula Pauline Pearl Penelope Penny Pete Peter Petra Phil Philip Philippa Phillip Phoebe Phyllis Polly Poppy Pravin Precious Priti Priya
        Qasim Quentin Rachael Rachel Rafiq Raj Rajesh Ralph Ram Ranjit Rashid Ravi Ray Raymond Rebecca Reg Rehana Rhian Rhiannon Rhoda Rhodri Rhona Rhys Richard Rick Ricky Rita Rob Robert Roberta Robin Rodney Roger Roisin Roland Ron Ronald Rory Rosa Rosalind Rose Rosemary Rosie Ross Rowan Roy Ruaridh Rukhsana Rupert Russell Ruth Ryan
        Sabrina Sadia Sajid Sally Salma Sam Samantha Samina Samira Samuel Sandra Sandy Sanjay Sanjeev Sara Sarah Saul Scott Sean Sebastian Selina Shabana Shahid Shane Shannon Sharon Shaun Shauna Sheena Sheila Shelley Sheryl Shirley Shona Siân Sian Sid Simon Simone Siobhan Sofia Sonia Sophia Sophie Stacey Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Surinder Susan Susanna Susie Suzanne Sybil Sylvia
        Tabitha Talia Tamara Tania Tanya Tara Tariq Ted Terence Teresa Terry Tess Tessa Thelma Theo Theresa Thomas Tia Tim Timothy Tina Toby Tom Tomasz Tony Tracey Tracy Trevor Trish Trudy Tyler
        Ursula Usha Usman Valerie Vanessa Vaughan Vera Verity Veronica Vicki Vicky Victor Victoria Vijay Vikram Vincent Viola Violet Viv Vivian Vivien Vivienne
        Wajid Walter Wanda Wayne Wendy Wesley Wilfred Will William Winifred Winston Yasmin Yusuf Yvette Yvonne Zac Zahra Zainab Zara Zoe
        """;

    // Names that are common words too: only with a surname behind.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    { "Amber", "April", "Bill", "Daisy", "Dean", "Faith", "Grace", "Grant", "Guy", "Hazel", "Holly", "Iris", "Ivy", "Joy", "June", "Lee", "Mark", "May", "Max", "Mo", "Olive", "Pat", "Patience", "Pearl", "Poppy", "Precious", "Ram", "Ray", "Rob", "Rose", "Rowan", "Sandy", "Sid", "Summer", "Will", "Violet", "Ross", "Blair", "Chester", "Craig", "Jade", "Jan", "Bet", "Ina", "Kit", "Hope", "Penny", "Viola", "Carol", "Dee", "Don", "Jack", "Josh", "Les", "Lily", "Miles", "Norman", "Stan", "Tara", "Troy", "Victoria", "Florence", "Georgia", "Jordan", "Chelsea", "Paris", "Lourdes", "Alex", "Sam", "Ash", "Reg", "Len", "Roy", "Ted", "Ed", "Ben", "Vera", "Cameron" };

    private static HashSet<string> All => field ??= [.. List.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)];

    public static bool Has(string word) => All.Contains(word);

    /// <summary>A given name that is hardly anything else.</summary>
    public static bool IsPlain(string word) => All.Contains(word) && !Words.Contains(word);
}
