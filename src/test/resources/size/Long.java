final class Long {

    void tooLong() {
        int a1 = 1;
        int a2 = 2;
        int a3 = 3;
        int a4 = 4;
        int a5 = 5;
        int a6 = 6;
        int a7 = 7;
        int a8 = 8;
        int a9 = 9;
        int a10 = 10;
        int a11 = 11;
        int a12 = 12;
        int a13 = 13;
        int a14 = 14;
        int a15 = 15;
        int a16 = 16;
        int a17 = 17;
        int a18 = 18;
        int a19 = 19;
        int a20 = 20;
        int a21 = 21;
        int a22 = 22;
        int a23 = 23;
        int a24 = 24;
        int a25 = 25;
        int a26 = 26;
        int a27 = 27;
        int a28 = 28;
    }

    void fine() {}

    void wide(int a, int b, int c, int d, int e, int f) {}

    @Override
    void asked(int a, int b, int c, int d, int e, int f) {}

    record Parts(int a, int b, int c, int d, int e, int f) {
        Parts {
            a++;
        }
    }
}
